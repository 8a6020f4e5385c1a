// A link from the concept index: `…/04-models/?concept=2#4-models-1-define`.
import { press } from "./concepts";

/** Mark the concept that the address names in the pair it leads to, and bring it to sight. */
export function openLinkedConcept(): void {
  const nth = Number(new URLSearchParams(location.search).get("concept"));
  const pair = document.getElementById(location.hash.slice(1));
  const chip = pair?.querySelectorAll<HTMLButtonElement>('[data-action="concept"]')[nth - 1];
  if (!pair || !chip || !("highlights" in CSS)) return;
  press(chip);
  // after the browser's own scrolling to the pair, which may be smooth and under way
  addEventListener("load", () => {
    pair.scrollIntoView({ behavior: "instant" });
    const [range] = CSS.highlights.get("concept") ?? [];
    if (!range) return;
    const { top, bottom } = (range as Range).getBoundingClientRect();
    if (bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: "instant" });
  });
}

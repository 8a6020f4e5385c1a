// Which sides are shown: one choice for every pair, remembered for the next page. `?side=` in the
// address goes before it. head.ts puts either on <html> before the first paint; without a choice
// the width decides: both sides, or Flask where there is room for one.
import { isShown, NAMES, pairOf, placesOf, sideOf, sidesOf, statusOf } from "../dom";
import { say } from "../words";
import { reveal } from "./files";

const KEY = "sidebyside.side";
const root = document.documentElement;

/** The reader pressed one of the switch's buttons. */
export function onSwitch({ target }: Event): void {
  const choice = (target as Element).closest<HTMLInputElement>(".switch input");
  if (!choice) return;
  try {
    localStorage.setItem(KEY, choice.value);
  } catch {
    // storage may be switched off: the choice then lasts as long as the page
  }
  show(choice.value, placeInSight(pairOf(choice)) ?? choice);
}

/** Show one side or both, and keep `anchor`, or its counterpart, where it is on the screen. */
export function show(shown: string, anchor: HTMLElement): void {
  const before = anchor.getBoundingClientRect().top;
  root.dataset.shownSide = shown;
  applyShownSide();
  const kept = isShown(anchor) ? anchor : counterpartOf(anchor);
  if (!kept) return;
  reveal(kept);
  if (kept !== anchor) kept.scrollIntoView({ block: "nearest", behavior: "instant" });
  scrollBy({ top: kept.getBoundingClientRect().top - before, behavior: "instant" });
}

/** Set the switches to what is shown. */
export function applyShownSide(): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>(".switch input"))
    choice.checked = choice.value === (root.dataset.shownSide ?? shownByWidth(choice));
}

/** Say so where the address shows another side than the one that the reader chose. */
export function explainLinkedSide(): void {
  const { shownSide = "", chosenSide = "" } = root.dataset;
  const asked = NAMES[shownSide];
  if (!asked || !chosenSide || shownSide === chosenSide) return;
  const chosen = NAMES[chosenSide];
  const difference = chosen ? say("sideOfLink", asked, chosen) : say("sideOfLinkNotBoth", asked);
  for (const pair of document.querySelectorAll("[data-pair]")) {
    const status = statusOf(pair);
    status.textContent = difference;
    status.setAttribute("data-says", "");
  }
}

/** The same place on the other side. */
export function counterpartOf(place: HTMLElement): HTMLElement | undefined {
  const others = placesOf(pairOf(place), place.dataset.c!);
  return others.find((other) => sideOf(other) !== sideOf(place));
}

/** The first place that the reader sees in the code. */
function placeInSight(pair: HTMLElement): HTMLElement | undefined {
  const places = [...pair.querySelectorAll<HTMLElement>("mark")].filter(isShown);
  return places.find((place) => {
    const { top, bottom } = place.getBoundingClientRect();
    const pane = place.closest(".code")!.getBoundingClientRect();
    return top >= Math.max(pane.top, 0) && bottom <= Math.min(pane.bottom, innerHeight);
  });
}

function shownByWidth(choice: HTMLElement): string {
  return sidesOf(pairOf(choice)).every(isShown) ? "both" : "flask";
}

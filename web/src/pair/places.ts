// Places that correspond: they lead to each other by pointer and tap, and the legend to both of
// them by key. A link from elsewhere presses an entry of it: `…/?concept=2#4-models-7-filter`.
import { isPressed, isShown, pairOf, placesOf, setPressed, sideOf } from "../dom";
import { reveal } from "./files";
import { counterpartOf, show } from "./sides";

/** Pin both places that `entry` of the legend names, or unpin them if they were. */
export function pressPlace(entry: HTMLButtonElement): void {
  const pair = pairOf(entry);
  const pinned = !isPressed(entry);
  pin(pair, pinned ? entry.dataset.c : undefined);
  if (!pinned) return;
  for (const place of placesOf(pair, entry.dataset.c!)) {
    reveal(place);
    place.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

/** A place was clicked: go to the other one, on the other side if that is not shown. */
export function followPlace(place: HTMLElement): void {
  const other = counterpartOf(place);
  if (!other || !getSelection()?.isCollapsed) return; // it was selected, to be copied
  if (!isShown(sideOf(other))) show(sideOf(other).dataset.side!, place);
  reveal(other);
  pin(pairOf(place), place.dataset.c);
  other.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The pointer came to a place, its line of the output or its entry in the legend. */
export function onPointer({ target }: Event): void {
  const element = target as Element;
  const pair = element.closest("[data-pair]");
  if (pair) link(pair, element.closest<HTMLElement>("[data-c]")?.dataset.c);
}

/** Without a script the legend only names the places. */
export function startPlaces(): void {
  for (const entry of entriesOf(document)) entry.disabled = false;
  const nth = new URLSearchParams(location.search).get("concept");
  const pair = document.getElementById(location.hash.slice(1));
  const entry = pair && entriesOf(pair).find((one) => one.dataset.c === nth);
  if (!entry) return;
  pressPlace(entry);
  // after the browser's own scrolling to the pair, which may be smooth and under way
  addEventListener("load", () => {
    pair.scrollIntoView({ behavior: "instant" });
    placesOf(pair, entry.dataset.c!).find(isShown)?.scrollIntoView({ block: "nearest" });
  });
}

/** Press the entry with this number, and no other. */
function pin(pair: Element, number?: string): void {
  for (const entry of entriesOf(pair)) setPressed(entry, entry.dataset.c === number);
  link(pair);
}

/** Outline the places with this number, or those that are pinned. */
function link(pair: Element, number?: string): void {
  const linked = number ?? entriesOf(pair).find(isPressed)?.dataset.c;
  for (const element of pair.querySelectorAll<HTMLElement>("mark, .row[data-c]"))
    element.classList.toggle("is-linked", element.dataset.c === linked);
}

function entriesOf(within: ParentNode): HTMLButtonElement[] {
  return [...within.querySelectorAll<HTMLButtonElement>('[data-action="place"]')];
}

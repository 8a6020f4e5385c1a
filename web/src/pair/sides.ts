// Which side narrow screens show: one choice for every pair, remembered for the next page.
// The <head> of theme/main.html sets the remembered one before the first paint.
import { setPressed } from "../dom";

const KEY = "sidebyside.side";
const root = document.documentElement;

/** Show the side of `button` in all pairs, and keep `button` where it is on the screen. */
export function show(button: HTMLButtonElement): void {
  const before = button.getBoundingClientRect().top;
  const side = button.dataset.shows!;
  root.dataset.shownSide = side;
  try {
    localStorage.setItem(KEY, side);
  } catch {
    // storage may be switched off: the choice then lasts as long as the page
  }
  applyShownSide();
  scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" });
}

export function applyShownSide(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-shows]"))
    setPressed(button, button.dataset.shows === root.dataset.shownSide);
}

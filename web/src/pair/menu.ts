// The menu of a side: a button that opens it; Esc and a click elsewhere close it.
import { isPressed, pairOf, setPressed, sidesOf } from "../dom";

// After these there is nothing more to do in it; others tell their outcome on the button.
const LAST = ["run", "stop", "reset", "rename", "delete", "download"];

/** Open the menu of `button`, or close it. */
export function toggleMenu(button: HTMLElement): void {
  setOpen(button, button.getAttribute("aria-expanded") !== "true");
}

/** A click anywhere: menus close that it was not in, and the one whose last word it was. */
export function closeMenus(clicked: Element): void {
  const { action = "" } = clicked.closest<HTMLElement>(".menu button")?.dataset ?? {};
  for (const button of openButtons()) {
    const isInside = button.parentElement!.contains(clicked);
    if (isInside && !LAST.includes(action)) continue;
    setOpen(button, false);
    if (isInside) button.focus();
  }
}

export function onMenuKey({ key }: KeyboardEvent): void {
  if (key !== "Escape") return;
  for (const button of openButtons()) {
    setOpen(button, false);
    button.focus();
  }
}

/** Wrap long lines on both sides, so that they stay alike, or no longer. */
export function toggleWrap(button: HTMLElement): void {
  const pair = pairOf(button);
  const wraps = pair.classList.toggle("is-wrapped", !isPressed(button));
  for (const side of sidesOf(pair))
    for (const one of side.querySelectorAll('[data-action="wrap"]')) setPressed(one, wraps);
}

function openButtons(): NodeListOf<HTMLElement> {
  return document.querySelectorAll('[data-action="menu"][aria-expanded="true"]');
}

function setOpen(button: HTMLElement, open: boolean): void {
  button.setAttribute("aria-expanded", String(open));
  document.getElementById(button.getAttribute("aria-controls")!)!.hidden = !open;
}

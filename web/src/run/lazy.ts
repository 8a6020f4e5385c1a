// All of the runtime that every page has. The rest is loaded when somebody runs or edits a pair,
// opens a link with an edit, or comes back to an edit of their own.
import { EDITS } from "./edit/key";

export function press(button: HTMLButtonElement): void {
  void import("./index").then((runtime) => runtime.press(button));
}

export function restoreEdits(): void {
  if (location.hash.includes("&code=") || hasEdits())
    void import("./index").then((runtime) => runtime.restore());
}

function hasEdits(): boolean {
  try {
    const keys = Object.keys(localStorage);
    return [...document.querySelectorAll<HTMLElement>("[data-pair]")].some((pair) =>
      keys.some((key) => key.startsWith(`${EDITS}${pair.dataset.pair}/`)),
    );
  } catch {
    return false; // storage may be switched off
  }
}

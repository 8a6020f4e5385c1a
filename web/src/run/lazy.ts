// All of the runtime that every page has. The rest is loaded when somebody runs or edits a pair,
// opens a link with an edit, or comes back to an edit of their own.
import { sideOf, sidesOf } from "../dom";
import { say } from "../words";
import { EDITS } from "./edit/key";

export function press(button: HTMLButtonElement): void {
  import("./index").then(
    (runtime) => runtime.press(button),
    () => {
      const sides = button.closest("[data-side]")
        ? [sideOf(button)]
        : sidesOf(button.closest("[data-pair]")!);
      for (const side of sides) side.querySelector(".output__name")!.textContent = say("notLoaded");
    },
  );
}

export function restoreEdits(): void {
  if (location.hash.includes("&code=") || hasEdits())
    import("./index").then(
      (runtime) => runtime.restore(),
      () => {}, // the reader is told when they press something
    );
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

// All of the runtime that every page has. The rest is loaded when somebody runs or edits a pair,
// opens a link with an edit, or comes back to an edit of their own.
import { barOf, saidIn, tell } from "../tell";
import { say } from "../words";
import { EDITS } from "./edit/key";

/** Edits that are put back: a button waits for them, so that it runs what the reader will see. */
let restoring: Promise<unknown> = Promise.resolve();

export function press(button: HTMLButtonElement): void {
  const bar = barOf(button);
  const said = saidIn(bar);
  restoring
    .then(() => import("./index"))
    .then(
      (runtime) => {
        runtime.press(button);
        said?.remove(); // not before: the button may stand in it
      },
      () => tell(bar, say("notLoaded")),
    );
}

export function restoreEdits(): void {
  if (hasLink() || hasEdits())
    restoring = import("./index").then(
      (runtime) => runtime.restore(),
      () => {}, // the reader is told when they press something
    );
  // a link to this page, opened from this page
  addEventListener("hashchange", () => {
    if (hasLink()) void import("./index").then((runtime) => runtime.openShared());
  });
}

function hasLink(): boolean {
  return location.hash.includes("&code=");
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

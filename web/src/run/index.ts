// What the buttons of a pair do once somebody wants to run or edit it. Loaded at the first click.
import { pairOf, sideOf, sidesOf } from "../dom";
import { reset as resetFiles, toggleEdit } from "./edit/editors";
import { programOf } from "./edit/program";
import { openShared, share } from "./edit/share";
import { outputOf } from "./output";
import { endRun, run, runBoth, stop } from "./sessions";

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = new URL("./run/run.css", import.meta.url).href;
document.head.append(style);

const actions: Record<string, (button: HTMLButtonElement) => unknown> = {
  "run-both": (button) => runBoth(pairOf(button)),
  run: (button) => run(sideOf(button)),
  stop: (button) => stopAll(button),
  edit: (button) => toggleEdit(button, sideOf(button), () => void run(sideOf(button))),
  reset: (button) => resetSide(sideOf(button)),
  share: (button) => share(button, sideOf(button)),
};

/** Do what `button` says. */
export function press(button: HTMLButtonElement): void {
  void actions[button.dataset.action!]!(button);
}

/** Show the edits that this browser keeps, and the one that the address holds. */
export async function restore(): Promise<void> {
  for (const side of document.querySelectorAll<HTMLElement>("[data-side]"))
    if (side.querySelector('[data-action="edit"]')) programOf(side).restore();
  await openShared();
}

/** The side of the button in a menu; both for the one in the bar. */
function stopAll(button: HTMLButtonElement): void {
  for (const side of sidesOf(pairOf(button)))
    if (!sideOf(button) || side.contains(button)) stop(side);
}

function resetSide(side: HTMLElement): void {
  endRun(side);
  resetFiles(side);
  outputOf(side).reset();
}

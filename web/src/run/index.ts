// What the buttons of a pair do once somebody wants to run or edit it. Loaded at the first click.
import { pairOf, sideOf, sidesOf } from "../dom";
import { toggleDifferences, toggleEdit } from "./edit/editors";
import { addFile, deleteFile, renameFile } from "./edit/files";
import { Note } from "./edit/note";
import { programOf } from "./edit/program";
import { watchProof } from "./edit/proof";
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
  edit: (button) => toggleEdit(sideOf(button), () => void run(sideOf(button))),
  reset: (button) => resetSide(sideOf(button)),
  "add-file": (button) => addFile(sideOf(button)),
  rename: (button) => renameFile(sideOf(button)),
  delete: (button) => deleteFile(sideOf(button)),
  share: (button) => share(button, sideOf(button)),
};

const editable = [...document.querySelectorAll<HTMLElement>("[data-side]")].filter((side) =>
  side.querySelector('[data-action="edit"]'),
);
for (const side of editable)
  new Note(programOf(side), {
    reset: () => resetSide(side),
    compare: () => void toggleDifferences(side, () => void run(side)),
  });

for (const pair of new Set(editable.map(pairOf)))
  watchProof(
    pair,
    editable.filter((side) => pair.contains(side)),
  );

/** Do what `button` says. */
export function press(button: HTMLButtonElement): void {
  void actions[button.dataset.action!]!(button);
}

/** Show the edits that this browser keeps, and the one that the address holds. */
export async function restore(): Promise<void> {
  for (const side of editable) programOf(side).restore();
  await openShared();
}

export { openShared };

/** The side of the button in a menu; both for the one in the bar. */
function stopAll(button: HTMLButtonElement): void {
  for (const side of sidesOf(pairOf(button)))
    if (!sideOf(button) || side.contains(button)) stop(side);
}

function resetSide(side: HTMLElement): void {
  endRun(side);
  programOf(side).reset();
  outputOf(side).reset();
}

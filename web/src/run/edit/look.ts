// Bring to sight what somebody changed of a side, at every width.
import { isShown } from "../../dom";
import { explainLinkedSide, show } from "../../pair/sides";
import { programOf } from "./program";
import { showFileOf } from "./tabs";

/** Show the side, a file of it that was changed, and the first change in that. */
export function lookAtChanges(side: HTMLElement): void {
  if (!isShown(side)) {
    show(side.dataset.side!, side);
    explainLinkedSide();
  }
  const { edits, files } = programOf(side);
  const shown = side.querySelector<HTMLElement>("[data-file].is-shown")?.dataset.file;
  const changed = [...edits.keys()].filter((name) => name in files);
  if (changed.length && !changed.includes(shown!)) showFileOf(side, changed[0]!);
  const line = side.querySelector<HTMLElement>(".is-shown .line--changed");
  if (line) side.querySelector(".code")!.scrollTop = line.offsetTop - 3 * line.offsetHeight;
}

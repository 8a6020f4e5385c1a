// Download: app.py as it is, or the side's folder as a zip.
import { filesOf, pairOf, sideOf, sourceOf } from "../dom";
import { whenLoaded } from "../loaded";
import { barOf } from "../tell";
import { saveAs } from "./save";

export function download(button: HTMLButtonElement): void {
  const side = sideOf(button);
  const files = filesOf(side).map(sourceOf);
  if (files.length === 1) {
    saveAs(files[0]!.name, new Blob([files[0]!.text]));
    return;
  }
  const folder = `${pairOf(side).id}-${side.dataset.side}`;
  void whenLoaded(barOf(button), import("./zip"), ({ zip }) =>
    saveAs(`${folder}.zip`, zip(folder, files)),
  );
}

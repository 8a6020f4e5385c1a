// Download: app.py as it is, or the side's folder as a zip.
import { filesOf, pairOf, sideOf, sourceOf } from "../dom";
import { saveAs } from "./save";

export async function download(button: HTMLButtonElement): Promise<void> {
  const side = sideOf(button);
  const files = filesOf(side).map(sourceOf);
  if (files.length === 1) return saveAs(files[0]!.name, new Blob([files[0]!.text]));
  const folder = `${pairOf(side).id}-${side.dataset.side}`;
  const { zip } = await import("./zip");
  saveAs(`${folder}.zip`, zip(folder, files));
}

// Download: app.py as it is, or the side's folder as a zip.
import { filesOf, pairOf, sideOf, sourceOf } from "../dom";

export async function download(button: HTMLButtonElement): Promise<void> {
  const side = sideOf(button);
  const files = filesOf(side).map(sourceOf);
  if (files.length === 1) return save(files[0]!.name, new Blob([files[0]!.text]));
  const folder = `${pairOf(side).id}-${side.dataset.side}`;
  const { zip } = await import("./zip");
  save(`${folder}.zip`, zip(folder, files));
}

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  URL.revokeObjectURL(link.href);
}

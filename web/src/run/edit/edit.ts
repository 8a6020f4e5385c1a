// Edit in place: the editor is loaded when somebody presses Edit.
import { codeOf, filesOf, pairOf } from "../../dom";
import { setWhole } from "../../pair/whole";
import type { Editor } from "./editor";
import { programOf } from "./program";

const editors = new WeakMap<HTMLElement, Editor>(); // by file

/** Turn the side's files into editors, in which Ctrl+Enter means `run`, or back into text. */
export async function toggleEdit(
  button: HTMLButtonElement,
  side: HTMLElement,
  run: (side: HTMLElement) => unknown,
): Promise<void> {
  const opens = !side.classList.contains("is-editing");
  side.classList.toggle("is-editing", opens);
  button.setAttribute("aria-pressed", String(opens));
  if (!opens) return close(side);
  setWhole(pairOf(side), true);
  const { Editor } = await import("./editor");
  for (const file of filesOf(side)) {
    if (editors.has(file)) continue;
    const name = file.dataset.file!;
    const editor = new Editor(name, codeOf(file).textContent ?? "", {
      change: (text) => programOf(side).edit(file, text),
      run: () => void run(side),
    });
    editors.set(file, editor);
    file.append(editor.element);
  }
  editors.get(filesOf(side).find((file) => file.classList.contains("is-shown"))!)?.focus();
}

/** Put the original back, also into open editors. */
export function reset(side: HTMLElement): void {
  programOf(side).reset();
  for (const file of filesOf(side)) editors.get(file)?.replace(codeOf(file).textContent ?? "");
}

/** Mark the line of `file` that an error came from; null unmarks. */
export function markLine(side: HTMLElement, name: string | null, line: number | null): void {
  for (const file of filesOf(side))
    editors.get(file)?.mark(file.dataset.file === name ? line : null);
}

function close(side: HTMLElement): void {
  for (const file of filesOf(side)) {
    editors.get(file)?.close();
    editors.delete(file);
  }
}

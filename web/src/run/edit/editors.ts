// Edit in place: the editors of a side's files, loaded when somebody presses Edit.
import { codeOf, filesOf, setPressed } from "../../dom";
import type { Editor } from "./editor";
import { programOf } from "./program";

const editors = new WeakMap<HTMLElement, Editor>(); // by file

/** Turn the side's files into editors, or back into text; `run` is called for Ctrl+Enter. */
export async function toggleEdit(
  button: HTMLButtonElement,
  side: HTMLElement,
  run: () => void,
): Promise<void> {
  const { Editor } = await import("./editor"); // before the code is hidden: it may not load
  const opens = side.classList.toggle("is-editing");
  setPressed(button, opens);
  if (!opens) return close(side);
  for (const file of filesOf(side)) {
    const editor = new Editor(file.dataset.file!, codeOf(file).textContent ?? "", {
      change: (text) => programOf(side).edit(file, text),
      run,
    });
    editors.set(file, editor);
    file.append(editor.element);
  }
  const shown = filesOf(side).find((file) => file.classList.contains("is-shown"));
  if (shown) editors.get(shown)?.focus();
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

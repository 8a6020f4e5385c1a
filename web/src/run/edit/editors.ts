// Edit in place: the editors of a side's files, loaded when somebody presses Edit.
import { filesOf, setPressed } from "../../dom";
import { whenLoaded } from "../../loaded";
import type { Editor } from "./editor";
import { lookAtChanges } from "./look";
import { giveUp } from "./naming";
import { programOf } from "./program";
import { offerTools } from "./tools";

type Make = typeof import("./editor").Editor;

const editors = new Map<HTMLElement, Editor>(); // by file
const follows = new WeakSet<HTMLElement>(); // sides whose editors follow their program

/** Turn the side's files into editors, or back into text; `run` is called for Ctrl+Enter. */
export function toggleEdit(side: HTMLElement, run: () => void): Promise<void> {
  return withEditor(side, (Editor) => {
    if (isEditing(side)) close(side);
    else open(side, Editor, run);
  });
}

/** Show in the editors what differs from the original, or show it no longer. */
export function toggleDifferences(side: HTMLElement, run: () => void): Promise<void> {
  return withEditor(side, (Editor) => {
    const compares = !isComparing(side);
    if (compares && !isEditing(side)) open(side, Editor, run);
    side.classList.toggle("is-comparing", compares);
    programOf(side).tell(); // the editors follow, and so does the note
    if (!compares) return;
    lookAtChanges(side);
    editorOf(side)?.showFirstChange();
  });
}

function isEditing(side: HTMLElement): boolean {
  return side.classList.contains("is-editing");
}

export function isComparing(side: HTMLElement): boolean {
  return side.classList.contains("is-comparing");
}

/** Let the reader go on where they write. */
export function focusEditor(side: HTMLElement): void {
  editorOf(side)?.focus();
}

/** Mark the line of `file` that an error came from; null unmarks. */
export function markLine(side: HTMLElement, name: string | null, line: number | null): void {
  for (const file of filesOf(side))
    editors.get(file)?.mark(file.dataset.file === name ? line : null);
}

/** Before the code is hidden: it may not come. */
function withEditor(side: HTMLElement, act: (Editor: Make) => void): Promise<void> {
  const bar = side.querySelector(".side__bar")!;
  return whenLoaded(bar, import("./editor"), ({ Editor }) => act(Editor));
}

function open(side: HTMLElement, Editor: Make, run: () => void): void {
  setOpen(side, true);
  follow(side, Editor, run);
  focusEditor(side);
  if (follows.has(side)) return;
  follows.add(side);
  programOf(side).watch(() => follow(side, Editor, run));
}

function close(side: HTMLElement): void {
  setOpen(side, false);
  side.classList.remove("is-comparing");
  drop(filesOf(side));
  programOf(side).tell();
}

/** Let every file have an editor with its text, while the side is edited. */
function follow(side: HTMLElement, Editor: Make, run: () => void): void {
  if (!isEditing(side)) return;
  const { files, folder } = programOf(side);
  const shown = filesOf(side).filter((file) => !file.hidden);
  for (const file of shown) {
    const name = file.dataset.file!;
    let editor = editors.get(file);
    if (!editor) {
      editor = new Editor(name, files[name]!, {
        change: (text) => programOf(side).write(name, text),
        run,
      });
      editors.set(file, editor);
      file.append(editor.element);
    }
    editor.replace(files[name]!);
    editor.compare(isComparing(side) ? (folder.originalOf(name) ?? "") : null);
  }
  drop([...editors.keys()].filter((file) => !file.isConnected));
}

function drop(files: HTMLElement[]): void {
  for (const file of files) {
    editors.get(file)?.close();
    editors.delete(file);
  }
}

function editorOf(side: HTMLElement): Editor | undefined {
  const shown = filesOf(side).find((file) => file.classList.contains("is-shown"));
  return shown && editors.get(shown);
}

function setOpen(side: HTMLElement, opens: boolean): void {
  offerTools(side, opens);
  if (!opens) giveUp(side);
  side.classList.toggle("is-editing", opens);
  setPressed(side.querySelector('[data-action="edit"]')!, opens);
}

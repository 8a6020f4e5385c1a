// One side of a pair as a program: its files as they are now, and as they were.
import { codeOf, type Files, filesOf, pairOf, sourceOf } from "../../dom";
import { element } from "../../element";
import { say } from "../words";
import { forget, load, save } from "./storage";

export type Origin = "yours" | "theirs";

export class Program {
  readonly id: string;
  readonly #original = new Map<HTMLElement, { text: string; html: string }>();
  #note: HTMLElement | undefined;

  constructor(readonly side: HTMLElement) {
    this.id = `${pairOf(side).dataset.pair}/${side.dataset.side}`;
    for (const file of filesOf(side)) {
      const code = codeOf(file);
      this.#original.set(file, { text: code.textContent ?? "", html: code.innerHTML });
    }
  }

  get files(): Files {
    return textsOf(filesOf(this.side));
  }

  /** The files that differ from the original. */
  get edits(): Files {
    const changed = [...this.#original].filter(([file, { text }]) => sourceOf(file).text !== text);
    return textsOf(changed.map(([file]) => file));
  }

  get isEdited(): boolean {
    return Object.keys(this.edits).length > 0;
  }

  /** The reader changed a file. It survives a reload, except a change back to the original. */
  edit(file: HTMLElement, text: string): void {
    this.#show(file, text);
    this.#mark("yours");
    if (this.isEdited) save(this.id, this.edits);
    else forget(this.id);
  }

  /** Take over `edits` from the reader's storage or from somebody's link. */
  apply(edits: Files, origin: Origin): void {
    for (const file of this.#original.keys()) {
      const edit = edits[file.dataset.file!];
      if (edit !== undefined) this.#show(file, edit);
    }
    this.#mark(origin);
  }

  restore(): void {
    const edits = load(this.id);
    if (edits) this.apply(edits, "yours");
  }

  /** Back to the original, for good. */
  reset(): void {
    for (const [file, { text }] of this.#original) this.#show(file, text);
    forget(this.id);
    this.#mark("yours");
  }

  /** The original is shown with its colours and its focus, anything else as plain text. */
  #show(file: HTMLElement, text: string): void {
    const original = this.#original.get(file)!;
    if (text === original.text) codeOf(file).innerHTML = original.html;
    else codeOf(file).textContent = text;
  }

  #mark(origin: Origin): void {
    const edited = this.isEdited;
    this.side.classList.toggle("is-edited", edited);
    this.side.querySelector<HTMLElement>('[data-action="reset"]')!.hidden = !edited;
    this.#note?.remove();
    this.#note = undefined;
    if (!edited) return;
    this.#note = element("p", { className: "side__edited", role: "status" }, say(origin));
    this.side.querySelector(".side__bar")!.append(this.#note);
  }
}

const programs = new WeakMap<HTMLElement, Program>();

export function programOf(side: HTMLElement): Program {
  let program = programs.get(side);
  if (!program) {
    program = new Program(side);
    programs.set(side, program);
  }
  return program;
}

function textsOf(files: HTMLElement[]): Files {
  return Object.fromEntries(files.map(sourceOf).map(({ name, text }) => [name, text]));
}

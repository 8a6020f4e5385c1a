// The files of a side as the page shows them: the original ones with their colours and folds, what
// somebody made of them as numbered lines, with marks at those that are new.
import { codeOf, type Files, filesOf } from "../../dom";
import { element } from "../../element";
import { compare, linesOf } from "../../lines";
import type { Edits } from "./edits";
import { PROGRAM } from "./names";
import { arrangeTabs } from "./tabs";

interface Original {
  file: HTMLElement;
  text: string;
  html: string;
}

const MOST_LINES = 3000; // as many as a browser lays out while somebody types

export class Folder {
  readonly #original = new Map<string, Original>();
  readonly #added = new Map<string, HTMLElement>();
  readonly #texts = new Map<HTMLElement, string>();
  readonly #place: HTMLElement;
  /** The names on the tabs. */
  #seen: string;

  constructor(readonly side: HTMLElement) {
    this.#place = side.querySelector<HTMLElement>(".code")!;
    for (const file of filesOf(side)) {
      const { innerHTML: html, textContent } = codeOf(file);
      this.#original.set(file.dataset.file!, { file, text: textContent ?? "", html });
      this.#texts.set(file, textContent ?? "");
    }
    this.#seen = namesOf(filesOf(side).filter((file) => !file.hidden));
  }

  /** The names of the original files. */
  get originals(): string[] {
    return [...this.#original.keys()];
  }

  /** What is shown now: the text of each file. */
  get files(): Files {
    const texts = filesOf(this.side).map((file) => [file.dataset.file!, this.#texts.get(file)!]);
    return Object.fromEntries(texts);
  }

  /** Whose place a file called `name` must not take. One that has no tab can be written. */
  othersThan(name: string): string[] {
    const files = filesOf(this.side).filter((file) => !file.hidden || file.dataset.file !== name);
    return files.map((file) => file.dataset.file!);
  }

  /** The original text of a file; nothing if it was added. */
  originalOf(name: string): string | undefined {
    return this.#original.get(name)?.text;
  }

  /** Those of `edits` that make a difference. */
  pruned(edits: Edits): Edits {
    return new Map([...edits].filter(([name, text]) => text !== this.originalOf(name)));
  }

  /** Show the original with `edits`. */
  show(edits: Edits): void {
    const files: HTMLElement[] = [];
    for (const [name, { file, text }] of this.#original) {
      const edited = edits.get(name);
      if (edited === null) continue;
      this.#write(name, file, edited ?? text);
      files.push(file);
    }
    for (const [name, text] of edits) {
      if (text === null || this.#original.has(name)) continue;
      const file = this.#added.get(name) ?? this.#make(name);
      this.#write(name, file, text);
      files.push(file);
    }
    this.#arrange(files);
  }

  /** Show a file that has no tab, too. */
  reveal(name: string): void {
    const file = this.#original.get(name)?.file;
    if (file) file.hidden = false;
  }

  /** Nothing is moved without need: an editor would lose the focus. */
  #arrange(files: HTMLElement[]): void {
    for (const file of filesOf(this.side)) if (!files.includes(file)) file.remove();
    for (const [at, file] of files.entries())
      if (this.#place.children[at] !== file)
        this.#place.insertBefore(file, this.#place.children[at] ?? null);
    // what has no tab is part of the program, and is not seen until somebody writes it
    for (const file of files) {
      const text = this.#texts.get(file);
      if (text && text !== this.originalOf(file.dataset.file!)) file.hidden = false;
    }
    const seen = files.filter((file) => !file.hidden);
    if (namesOf(seen) !== this.#seen) arrangeTabs(this.side, seen, PROGRAM);
    this.#seen = namesOf(seen);
  }

  #make(name: string): HTMLElement {
    const source = element("div", { className: "source" });
    const file = element("div", { className: "file", data: { file: name } }, source);
    this.#added.set(name, file);
    return file;
  }

  #write(name: string, file: HTMLElement, text: string): void {
    if (this.#texts.get(file) === text) return;
    this.#texts.set(file, text);
    const original = this.#original.get(name);
    if (text === original?.text) codeOf(file).innerHTML = original.html;
    else codeOf(file).replaceChildren(...linesAt(text, original?.text));
  }
}

function namesOf(files: HTMLElement[]): string {
  return files.map((file) => file.dataset.file).join("\n");
}

/** `text` as lines like those of the original, the new ones marked. */
function linesAt(text: string, original: string | undefined): Node[] {
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return [new Text(text)];
  const changed = original === undefined ? new Set() : compare(original, text).lines;
  const spans = lines.map((line, at) => {
    const className = changed.has(at) ? "line line--changed" : "line";
    return element("span", { className, data: { n: String(at + 1) } }, line);
  });
  return [element("pre", {}, element("code", {}, ...spans))];
}

// The output of a side: the checked one until the reader runs it.
import { element } from "../element";
import { saveAs } from "../pair/save";
import type { Chunk } from "../protocol/messages";
import { say } from "../run-words";
import { tellPair } from "./status";
import { abortable } from "./store";

export type State = "recorded" | "running" | "ok" | "error" | "stopped";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with the control character ESC
const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b[@-_]/g;

// more than that takes a browser too long to lay out, and nobody reads it
const SHOWN = 100_000; // characters
const SHOWN_LINES = 4000;
const END = 2000; // characters of the end, below what is left out

export class Output {
  readonly #name: HTMLElement;
  readonly #code: HTMLElement;
  readonly #recorded: { name: string; html: string };
  #isFresh = true;
  /** All that was printed, how much of it is shown, and the end of the rest. */
  #printed: string[] = [];
  #shown = 0;
  #lines = 0;
  #hidden = "";
  #hiddenLines = 0;
  #skipped = 0;
  /** How many of these are marked in what can be downloaded. */
  #marked = 0;
  #more: HTMLElement | undefined;

  constructor(private readonly box: HTMLElement) {
    this.#name = box.querySelector<HTMLElement>(".output__name")!;
    this.#code = box.querySelector("code")!;
    this.#recorded = { name: this.#name.textContent ?? "", html: this.#code.innerHTML };
  }

  /** The checked output as text. */
  get recorded(): string {
    return element("code", { innerHTML: this.#recorded.html }).textContent ?? "";
  }

  /** What the program printed. */
  get text(): string {
    return this.#printed.join("");
  }

  /** Say what is going on; what is shown stays until the program prints. */
  say(state: State, name: string): void {
    this.box.dataset.state = state;
    this.#name.textContent = name;
    tellPair(this.box);
  }

  /** The same with a bar, filled from 0 to 1. */
  sayProgress(name: string, share: number): void {
    this.box.dataset.state = "running";
    const bar = this.#name.querySelector("progress");
    if (bar) {
      bar.value = share;
      this.#name.firstChild!.textContent = `${name} `;
    } else {
      this.#name.replaceChildren(
        `${name} `,
        element("progress", { max: 1, value: share, ariaLabel: name }),
      );
    }
    tellPair(this.box);
  }

  get state(): State {
    return this.box.dataset.state as State;
  }

  get caption(): string {
    return this.#name.textContent ?? "";
  }

  /** A run begins: the first that it prints takes the place of what is shown. */
  begin(): void {
    this.#isFresh = true;
    this.box.classList.add("is-stale");
    this.#printed = [];
  }

  /** `skipped` lines have been left out before `chunks`. */
  add(chunks: Chunk[], skipped = 0): void {
    this.clear();
    const plain = chunks.map(({ stream, text }) => ({ stream, text: text.replace(ANSI, "") }));
    this.#note(plain.map(({ text }) => text).join(""), skipped);
    for (const { stream, text } of plain) this.#add(stream, text);
    if (skipped) this.#skipped = skipped;
    if (this.#hidden || this.#skipped) this.#showMore();
  }

  /** Show all of `text`, below what was printed. */
  addError(text: string): void {
    this.clear();
    this.#code.append(element("span", { className: "err" }, text));
  }

  /** Remove what an earlier run left, once. */
  clear(): void {
    if (!this.#isFresh) return;
    this.#isFresh = false;
    this.box.classList.remove("is-stale");
    this.box.dataset.printed = "";
    this.#printed = [];
    this.#shown = this.#lines = this.#hiddenLines = this.#skipped = this.#marked = 0;
    this.#hidden = "";
    this.#more = undefined;
    this.#code.textContent = "";
  }

  /** Let the reader type a line where the text ends; null is the end of input. */
  async ask(signal: AbortSignal): Promise<string | null> {
    const line = element("input", { type: "text", ariaLabel: say("line"), autocomplete: "off" });
    const end = element("button", { type: "button" }, say("endOfInput"));
    const enter = element("button", {}, say("enter"));
    const form = element("form", { className: "output__ask" }, line, enter, end);
    this.#code.append(form);
    // only who is here: the reader may be busy elsewhere
    if (this.box.parentElement?.contains(document.activeElement)) line.focus();
    const typed = new Promise<string | null>((resolve) => {
      form.onsubmit = (event) => {
        event.preventDefault();
        resolve(line.value);
      };
      end.onclick = () => resolve(null);
    });
    try {
      return await abortable(typed, signal);
    } finally {
      form.remove();
    }
  }

  /** The program has ended: if much of its output is not shown, show how it ended. */
  end(): void {
    if (!this.#hidden) return;
    this.#showMore();
    const isCut = this.#hidden.length === END;
    this.#code.append(isCut ? this.#hidden.replace(/^[^\n]*\n/, "") : this.#hidden);
  }

  /** What was printed is what was recorded: show the lines with their causes again. */
  showRecorded(): void {
    delete this.box.dataset.printed;
  }

  reset(): void {
    this.showRecorded();
    this.say("recorded", this.#recorded.name);
    this.box.classList.remove("is-stale");
    this.#code.innerHTML = this.#recorded.html;
  }

  /** One entry for all that came at once: there may be very many chunks. */
  #note(text: string, skipped: number): void {
    if (!text) return;
    const gone = skipped - this.#marked;
    this.#printed.push(gone > 0 ? `\n… ${moreLines(gone)} …\n${text}` : text);
    this.#marked = Math.max(this.#marked, skipped);
  }

  #add(stream: Chunk["stream"], text: string): void {
    const shown = this.#hidden ? "" : this.#take(text);
    if (shown) this.#append(stream, shown);
    const hidden = text.slice(shown.length);
    this.#hidden = (this.#hidden + hidden).slice(-END);
    this.#hiddenLines += hidden.split("\n").length - 1;
  }

  /** As much of `text` as is still to be shown. */
  #take(text: string): string {
    let end = 0;
    while (end < text.length && this.#shown + end < SHOWN && this.#lines < SHOWN_LINES) {
      const line = text.indexOf("\n", end);
      if (line >= 0) this.#lines++;
      end = line < 0 ? text.length : line + 1;
    }
    end = Math.min(end, SHOWN - this.#shown);
    this.#shown += end;
    return text.slice(0, end);
  }

  /** One node for all text of a stream until the other one speaks. */
  #append(stream: Chunk["stream"], text: string): void {
    const last = this.#code.lastChild;
    if (stream === "out") {
      if (last instanceof Text) last.appendData(text);
      else this.#code.append(text);
    } else if (last instanceof HTMLElement && last.className === "err") {
      (last.firstChild as Text).appendData(text);
    } else {
      this.#code.append(element("span", { className: "err" }, text));
    }
  }

  #showMore(): void {
    const label = moreLines(this.#hiddenLines + this.#skipped);
    if (!this.#more) {
      const save = element("button", { type: "button" }, say("download"));
      save.onclick = () => saveAs("output.txt", new Blob(this.#printed));
      this.#more = element("span", { className: "output__more" }, "", save, "\n");
      this.#code.append(this.#more);
    }
    this.#more.firstChild!.textContent = `… ${label} `;
  }
}

function moreLines(count: number): string {
  return say("moreLines", count.toLocaleString(document.documentElement.lang));
}

const outputs = new WeakMap<HTMLElement, Output>();

export function outputOf(side: HTMLElement): Output {
  let output = outputs.get(side);
  if (!output) {
    output = new Output(side.querySelector<HTMLElement>('[data-role="output"]')!);
    outputs.set(side, output);
  }
  return output;
}

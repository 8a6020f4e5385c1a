// The output of a side: the checked one until the reader runs it.
import { element } from "../element";
import type { Chunk } from "../protocol/messages";

export type State = "recorded" | "running" | "ok" | "error" | "stopped";

// biome-ignore lint/suspicious/noControlCharactersInRegex: what sets colours begins with one
const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b[@-_]/g;

export class Output {
  readonly #name: HTMLElement;
  readonly #code: HTMLElement;
  readonly #recorded: { name: string; html: string };
  #isStale = false;

  constructor(private readonly box: HTMLElement) {
    this.#name = box.querySelector<HTMLElement>(".output__name")!;
    this.#name.role = "status";
    this.#code = box.querySelector("code")!;
    this.#recorded = { name: this.#name.textContent ?? "", html: this.#code.innerHTML };
  }

  /** The checked output as text. */
  get recorded(): string {
    return element("code", { innerHTML: this.#recorded.html }).textContent ?? "";
  }

  get text(): string {
    return this.#code.textContent ?? "";
  }

  /** A run begins. What is shown is of an earlier one, and stays until this one prints. */
  begin(name: string): void {
    this.#isStale = true;
    this.say("running", name);
  }

  /** Say what is going on, and how much of it is done: from 0 to 1. */
  say(state: State, name: string, share?: number): void {
    this.box.dataset.state = state;
    this.#name.textContent = name;
    if (share !== undefined)
      this.#name.append(" ", element("progress", { max: 1, value: share, ariaLabel: name }));
  }

  add(chunks: Chunk[]): void {
    this.clear();
    for (const { stream, text } of chunks) {
      const shown = text.replace(ANSI, "");
      this.#code.append(stream === "err" ? element("span", { className: "err" }, shown) : shown);
    }
  }

  /** Remove what an earlier run left, once. */
  clear(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#code.textContent = "";
  }

  /** A button below the text. */
  offer(label: string, action: string): void {
    const data = { action };
    this.#code.append("\n", element("button", { type: "button", data }, label));
  }

  reset(): void {
    this.say("recorded", this.#recorded.name);
    this.#code.innerHTML = this.#recorded.html;
  }
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

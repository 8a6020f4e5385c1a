// One run of a side, from the click until its app is not needed any more.
import type { Files } from "../dom";
import type { Outcome } from "../protocol/messages";
import type { Interpreter } from "./interpreter";
import type { State } from "./output";

/** How a program ended. */
export interface End {
  outcome: Outcome;
  seconds: number;
}

export class Run {
  readonly stops = new AbortController();
  /** What the reader has typed, and where chance begins: a program that asks is run several times. */
  readonly typed: (string | null)[] = [];
  readonly seed = crypto.getRandomValues(new Uint32Array(4)).join("-");
  interpreter: Interpreter | undefined;
  /** When the app can reach all its packages. */
  reach: Promise<void> = Promise.resolve();
  /** When it has been run again, for a request that needs one package more. */
  again: Promise<void> = Promise.resolve();
  state: "loading" | "running" | "asking" | "answering" | "serving" | "ended" = "loading";
  /** What is said between requests, and how many are on their way. */
  rest: { state: State; caption: string; isServing: boolean } | undefined;
  requests = 0;

  constructor(readonly files: Files) {}

  end(): void {
    this.stops.abort();
    this.interpreter?.stop();
  }
}

// What a side runs: at most one program at a time, in an interpreter of its own. Only the newest run
// touches the page; whatever it waits for, Stop ends it at once.

import { element } from "../element";
import { REQUEST_TIME } from "../protocol/budgets";
import { loadManifest } from "../protocol/load";
import type { Answer, RequestHead } from "../protocol/messages";
import { Problem } from "../protocol/problem";
import { say } from "../run-words";
import { silence, tell } from "../tell";
import { showStop } from "./buttons";
import { markLine } from "./edit/editors";
import { programOf } from "./edit/program";
import { tellEnd } from "./ending";
import { Needs } from "./needs";
import { holdRelease } from "./offline/release";
import { type Output, outputOf } from "./output";
import { HttpPanel } from "./panels/http";
import { endWaiting, sayWaiting } from "./panels/waiting";
import { type Place, reachAll, refuseTooLarge, start } from "./place";
import { type End, Run } from "./run";
import { openSandbox } from "./sandbox";
import { prepare } from "./spares";
import { abortable } from "./store";

const PATIENCE = 300; // ms until the reader is told that an app takes its time

/** What a session tells. */
interface Listener {
  /** There is something to stop, or not any more. */
  busy(): void;
  /** A program has ended, or serves. */
  ran(place: Place): void;
}

export class Session {
  #run: Run | undefined;
  #needs: Needs | undefined;
  readonly #output: Output;

  constructor(
    private readonly side: HTMLElement,
    private readonly listener: Listener,
  ) {
    this.#output = outputOf(side);
  }

  /** Whether there is something to stop. */
  get isBusy(): boolean {
    return this.#run !== undefined && this.#run.state !== "ended";
  }

  /** Whether it needs the machine now, and not only when it is asked or answered. */
  get isWorking(): boolean {
    return this.isBusy && this.#run!.state !== "serving" && this.#run!.state !== "asking";
  }

  /** Run the files as they are now, in place of what the side ran before. */
  async run(): Promise<void> {
    this.end();
    const run = new Run(programOf(this.side).files);
    this.#run = run;
    this.#begin();
    try {
      const place = await this.#find(run);
      const end = await this.#execute(run, place);
      if (this.#run === run) this.#finish(run, place, end);
    } catch (error) {
      if (this.#run === run) this.#fail(error as Error);
    }
  }

  /** The reader has had enough of it. */
  stop(): void {
    if (!this.isBusy) return;
    this.end();
    this.#output.clear();
    this.#output.end();
    this.#output.say("stopped", say("stopped"));
  }

  /** End what the side runs, without a word. */
  end(): void {
    this.#run?.end();
    this.#run = undefined;
    silence(this.#bar);
    this.#setBusy(false);
  }

  /** Another pair needs the memory: an app that nobody asks any more gives it back. */
  retire(): void {
    if (!this.isBusy) this.end();
    else if (this.#run?.state === "serving") this.stop();
  }

  #begin(): void {
    this.side.querySelector('[data-role="http"]')?.remove();
    this.side.querySelector('[data-role="sql"]')?.remove();
    markLine(this.side, null, null);
    this.#output.begin();
    this.#output.say("running", say("starting"));
    this.#setBusy(true);
  }

  async #find({ stops: { signal } }: Run): Promise<Place> {
    const manifest = await abortable(loadManifest(), signal);
    const sandbox = await abortable(openSandbox(), signal);
    holdRelease().catch(() => {}); // where there are no locks, nothing is kept either
    const { id, isEdited } = programOf(this.side);
    const side = manifest.sides[id];
    if (!side) throw new Problem("missing", id);
    if (!isEdited || !this.#needs) this.#needs = new Needs(manifest, side);
    return { sandbox, manifest, side, needs: this.#needs };
  }

  /** Run the program; again, if it reads or imports what it has not, or asks the reader. */
  async #execute(run: Run, place: Place): Promise<End> {
    const { files, typed, seed } = run;
    refuseTooLarge(files);
    for (;;) {
      const packs = await this.#load(run, place);
      this.#output.begin();
      this.#output.say("running", say("running"));
      run.state = "running";
      const begin = performance.now();
      const program = { files, typed, seed };
      const outcome = await run.interpreter!.run(program, place.needs.with(packs));
      const seconds = (performance.now() - begin) / 1000;
      if (outcome !== "missing" && !outcome.missing && !outcome.asks) return { outcome, seconds };
      run.interpreter!.stop();
      if (outcome !== "missing" && outcome.asks) typed.push(await this.#ask(run, place));
      else place.needs.extend(outcome === "missing" ? undefined : outcome.missing);
    }
  }

  /** Let the reader type a line; null is the end of input. */
  async #ask(run: Run, { sandbox, manifest, side }: Place): Promise<string | null> {
    run.state = "asking";
    prepare(sandbox, manifest, side.snapshot);
    this.#output.clear();
    this.#output.say("running", say("asks"));
    return this.#output.ask(run.stops.signal);
  }

  /** Have an interpreter ready, and the files that it may read. Returns the packs that came. */
  #load(run: Run, place: Place): Promise<string[]> {
    run.state = "loading";
    this.#output.say("running", say("starting"));
    const loading = place.needs.isAll ? "loadingPackages" : "loading";
    const { interpreter, packs } = start(place, run.stops.signal, (done, total) => {
      if (run !== this.#run || run.state !== "loading") return;
      if (done === total) this.#output.say("running", say("starting"));
      else this.#output.sayProgress(say(loading, inMb(done), inMb(total)), done / total);
    });
    run.interpreter = interpreter;
    interpreter.onoutput = (chunks, skipped) => this.#output.add(chunks, skipped);
    return packs;
  }

  #finish(run: Run, place: Place, end: End): void {
    const { app, serving } = end.outcome;
    run.state = app && serving ? "serving" : "ended";
    this.#setBusy(run.state === "serving");
    tellEnd(this.side, end);
    const { state, caption } = this.#output;
    run.rest = { state, caption, isServing: run.state === "serving" };
    if (app) {
      this.#connect(run, place);
      new HttpPanel(this.side, (head, body) => this.#request(run, place, head, body));
    } else run.end();
    this.listener.ran(place);
  }

  /** Let the app reach all its packages. */
  #connect(run: Run, place: Place): void {
    const interpreter = run.interpreter!;
    run.reach = reachAll(place, run.stops.signal).then(
      (found) => interpreter.reachAll(found),
      () => {}, // it has been ended
    );
    interpreter.failed.catch((error) => {
      if (this.#run === run && run.interpreter === interpreter) this.#fail(error);
    });
  }

  /** Send a request to the app, and say so while it takes long. */
  async #request(run: Run, place: Place, head: RequestHead, body: Uint8Array): Promise<Answer> {
    if (this.#run !== run || !run.interpreter) throw new Problem("died");
    const { state, caption, isServing } = run.rest!;
    run.requests++;
    run.state = "answering";
    const patience = setTimeout(() => {
      this.#setBusy(true);
      this.#output.say(state, say("waiting"));
      sayWaiting(this.side);
    }, PATIENCE);
    try {
      return await this.#answer(run, place, head, body);
    } finally {
      clearTimeout(patience);
      run.requests--;
      if (!run.requests) endWaiting(this.side);
      if (!run.requests && this.#run === run) {
        run.state = isServing ? "serving" : "ended";
        this.#setBusy(isServing);
        this.#output.say(state, caption);
      }
    }
  }

  /** The app's answer; if the app needs one more package for it, that of the program run again. */
  async #answer(run: Run, place: Place, head: RequestHead, body: Uint8Array): Promise<Answer> {
    const { signal } = run.stops;
    await abortable(run.again, signal);
    await abortable(run.reach, signal);
    const interpreter = run.interpreter!;
    const limit = setTimeout(() => {
      this.end();
      const said = say("tooLong", REQUEST_TIME / 1000);
      this.#output.say("stopped", said);
      tell(this.#bar, said);
    }, REQUEST_TIME);
    try {
      const answer = await abortable(interpreter.request(head, body), signal);
      if (!answer.missing) return answer;
      if (run.interpreter === interpreter) run.again = this.#runAgain(run, place, answer.missing);
    } catch (error) {
      if (run.interpreter === interpreter || signal.aborted) throw error;
    } finally {
      clearTimeout(limit);
    }
    return this.#answer(run, place, head, body);
  }

  async #runAgain(run: Run, place: Place, missing: string): Promise<void> {
    const old = run.interpreter!;
    try {
      place.needs.extend(missing);
      await this.#execute(run, place);
      this.#connect(run, place);
      run.state = "answering";
    } catch (error) {
      if (this.#run === run) this.#fail(error as Error);
      throw error;
    } finally {
      old.stop();
    }
  }

  /** It could not be started, or has ended by itself. */
  #fail(error: Error): void {
    const isStarting = this.#run?.state === "loading";
    this.end();
    this.#output.clear();
    this.#output.end();
    const cause = error instanceof Problem ? error.cause : "died";
    const said = say(isStarting ? "noStart" : "stoppedBy", say(cause));
    this.#output.say("error", said);
    if (error.message) this.#output.addError(`${error.message}\n`);
    const data = { action: "run" };
    tell(this.#bar, `${said} `, element("button", { type: "button", data }, say("retry")));
  }

  get #bar(): Element {
    return this.side.querySelector(".side__bar")!;
  }

  #setBusy(isBusy: boolean): void {
    showStop(this.side.querySelector(".side__tools")!, "run", isBusy);
    this.listener.busy();
  }
}

function inMb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

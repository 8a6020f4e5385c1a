// What a side runs: at most one program at a time, in an interpreter of its own. Only the newest run
// touches the page; whatever it waits for, Stop ends it at once.
import { type Files, pairOf, sidesOf } from "../dom";
import { FILES, FILES_TEXT, REQUEST_TIME } from "../protocol/budgets";
import { loadManifest } from "../protocol/load";
import type { Manifest, RunnableSide } from "../protocol/manifest";
import type { Answer, FileKind, Outcome, RequestHead } from "../protocol/messages";
import { Problem } from "../protocol/problem";
import { markLine } from "./edit/editors";
import { programOf } from "./edit/program";
import type { Interpreter } from "./interpreter";
import { holdRelease, keepForOffline } from "./offline/offline";
import { type Output, outputOf } from "./output";
import { HttpPanel } from "./panels/http";
import { showSql } from "./panels/sql";
import { type NeededFile, openSandbox, type Sandbox } from "./sandbox";
import { prepare, take } from "./spares";
import { abortable } from "./store";
import { say } from "./words";

const START = 60_000; // ms from the last byte until Python is ready
const PATIENCE = 300; // ms until the reader is told that an app takes its time

/** Where a run happens. */
interface Place {
  sandbox: Sandbox;
  manifest: Manifest;
  side: RunnableSide;
}

/** One run of a side, from the click until its app is not needed any more. */
class Run {
  readonly stops = new AbortController();
  interpreter: Interpreter | undefined;
  /** When the app can reach all its packages. */
  reach: Promise<void> = Promise.resolve();
  state: "loading" | "running" | "answering" | "ended" = "loading";

  end(): void {
    this.stops.abort();
    this.interpreter?.stop();
  }
}

class Session {
  #run: Run | undefined;
  readonly #output: Output;

  constructor(private readonly side: HTMLElement) {
    this.#output = outputOf(side);
  }

  get isBusy(): boolean {
    return this.#run !== undefined && this.#run.state !== "ended";
  }

  /** Run the files as they are now, in place of what the side ran before. */
  async run(): Promise<void> {
    this.end();
    const run = new Run();
    this.#run = run;
    this.#begin();
    try {
      const place = await this.#find(run);
      const { outcome, seconds } = await this.#execute(run, place);
      if (this.#run === run) this.#finish(run, place, outcome, seconds);
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
    this.#setBusy(false);
  }

  /** Another pair needs the memory: an app that nobody asks any more gives it back. */
  retire(): void {
    if (!this.isBusy) this.end();
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
    const { id } = programOf(this.side);
    const side = manifest.sides[id];
    if (!side) throw new Problem("missing", id);
    return { sandbox, manifest, side };
  }

  /** Run the program; once more, with all packs, if it reads one that is not thought to be needed. */
  async #execute(run: Run, place: Place): Promise<{ outcome: Outcome; seconds: number }> {
    const { files } = programOf(this.side);
    refuseTooLarge(files);
    const reads = place.side.reads;
    for (const packs of [reads, allPacks(place)]) {
      const isAll = packs !== reads;
      const found = await this.#load(run, place, packs, isAll);
      this.#output.begin();
      this.#output.say("running", say("running"));
      run.state = "running";
      const begin = performance.now();
      const { stdlib } = place.manifest;
      const reach = { tree: place.side.tree, stdlib, packs: found, isAll };
      const outcome = await run.interpreter!.run(files, reach);
      if (outcome !== "missing") return { outcome, seconds: (performance.now() - begin) / 1000 };
      run.interpreter!.stop();
    }
    throw new Problem("died");
  }

  /** Have an interpreter ready, and the files that it may read. Returns the packs that came. */
  async #load(run: Run, place: Place, packs: string[], isAll: boolean): Promise<string[]> {
    const { sandbox, manifest, side } = place;
    const { signal } = run.stops;
    const file = (name: string, kind: FileKind): NeededFile => {
      return { name, kind, size: manifest.sizes[name]! };
    };
    const needed = [
      file(manifest.worker, "unpacked"),
      file(manifest.wasm, "module"),
      file(manifest.snapshots[side.snapshot]!, "unpacked"),
      file(side.tree, "unpacked"),
    ];
    const progress = (done: number, total: number) => {
      if (run === this.#run && run.state === "loading" && total)
        this.#output.sayProgress(say("loading", inMb(done), inMb(total)), done / total);
    };
    const extra = packs.map((name) => file(name, "packed"));
    const given = sandbox.give(isAll ? needed : [...needed, ...extra], signal, progress);
    // when all are wanted, one that does not come is an error of the disk: the program may expect it
    const came = isAll ? some(sandbox, extra, signal) : Promise.resolve(packs);
    const interpreter = take(sandbox, manifest, side.snapshot);
    run.interpreter = interpreter;
    interpreter.onoutput = (chunks, skipped) => this.#output.add(chunks, skipped);
    await Promise.race([given, interpreter.failed]);
    if (run === this.#run && run.state === "loading") this.#output.say("running", say("starting"));
    await Promise.race([interpreter.ready, abortable(silence(), signal)]);
    return came;
  }

  #finish(run: Run, place: Place, outcome: Outcome, seconds: number): void {
    run.state = "ended";
    this.#setBusy(false);
    this.#tell(outcome, seconds);
    if (outcome.app) this.#serve(run, place);
    else run.end();
    afterRun(this.side, place);
  }

  /** Let the reader send requests to the app. */
  #serve(run: Run, place: Place): void {
    const { sandbox, manifest } = place;
    const interpreter = run.interpreter!;
    const packs = allPacks(place);
    const files = packs.map((name) => ({
      name,
      kind: "packed" as const,
      size: manifest.sizes[name]!,
    }));
    run.reach = some(sandbox, files, run.stops.signal).then(
      (found) => interpreter.reachAll(found),
      () => {}, // it has been ended
    );
    interpreter.failed.catch((error) => {
      if (this.#run === run && run.state === "ended") this.#fail(error);
    });
    new HttpPanel(this.side, (head, body) => this.#request(run, head, body));
  }

  async #request(run: Run, head: RequestHead, body: Uint8Array): Promise<Answer> {
    if (this.#run !== run || !run.interpreter) throw new Problem("died");
    const { caption } = this.#output;
    const state = this.#output.state;
    const { signal } = run.stops;
    run.state = "answering";
    const patience = setTimeout(() => {
      this.#setBusy(true);
      this.#output.say(state, say("waiting"));
    }, PATIENCE);
    const limit = setTimeout(() => {
      this.end();
      this.#output.say("stopped", say("tooLong", REQUEST_TIME / 1000));
    }, REQUEST_TIME);
    try {
      await abortable(run.reach, signal);
      return await abortable(run.interpreter.request(head, body), signal);
    } finally {
      clearTimeout(patience);
      clearTimeout(limit);
      if (this.#run === run) {
        run.state = "ended";
        this.#setBusy(false);
        this.#output.say(state, caption);
      }
    }
  }

  #tell(outcome: Outcome, seconds: number): void {
    const output = this.#output;
    const took = seconds.toFixed(2);
    output.clear();
    output.end();
    if (outcome.error) {
      output.addError(outcome.error.text);
      output.say("error", say("failed", took));
      markLine(this.side, outcome.error.file, outcome.error.line);
    } else if (outcome.status) {
      output.say("error", say("exited", outcome.status, took));
    } else {
      const ended = say("ended", took);
      const isSame =
        !programOf(this.side).isEdited && output.text.trimEnd() === output.recorded.trimEnd();
      output.say("ok", isSame ? say("asChecked", ended) : ended);
      if (isSame && output.recorded) output.showRecorded();
      if (!output.text) output.add([{ stream: "out", text: say("nothing") }]);
    }
    showSql(this.side, outcome.sql);
  }

  /** It could not be started, or has ended by itself. */
  #fail(error: Error): void {
    const isStarting = this.#run?.state === "loading";
    this.end();
    this.#output.clear();
    this.#output.end();
    const cause = error instanceof Problem ? error.cause : "died";
    this.#output.say("error", say(isStarting ? "noStart" : "stoppedBy", say(cause)));
    if (error.message) this.#output.addError(`${error.message}\n`);
    if (isStarting) this.#output.offer(say("retry"), "run");
  }

  #setBusy(isBusy: boolean): void {
    const button = (action: string) =>
      this.side.querySelector<HTMLButtonElement>(`.side__tools [data-action="${action}"]`)!;
    const buttons = [button("run"), button("stop")];
    const hadFocus = buttons.includes(document.activeElement as HTMLButtonElement);
    button("run").hidden = isBusy;
    button("stop").hidden = !isBusy;
    if (hadFocus) button(isBusy ? "stop" : "run").focus();
    const pair = pairOf(this.side);
    showStop(
      pair,
      sidesOf(pair).some((side) => sessions.get(side)?.isBusy),
    );
  }
}

const sessions = new Map<HTMLElement, Session>();

function sessionOf(side: HTMLElement): Session {
  let session = sessions.get(side);
  if (!session) {
    session = new Session(side);
    sessions.set(side, session);
  }
  return session;
}

export async function run(side: HTMLElement): Promise<void> {
  for (const [other, session] of sessions) if (pairOf(other) !== pairOf(side)) session.retire();
  await sessionOf(side).run();
}

export async function runBoth(pair: HTMLElement): Promise<void> {
  await Promise.all(sidesOf(pair).filter(isRunnable).map(run));
}

/** In the bar, one button takes the place of the other, with the focus if it had it. */
function showStop(pair: HTMLElement, running: boolean): void {
  const button = (action: string) =>
    pair.querySelector<HTMLButtonElement>(`.bar [data-action="${action}"]`)!;
  const [shown, hidden] = running ? ["stop", "run-both"] : ["run-both", "stop"];
  const hadFocus = button(hidden!) === document.activeElement;
  button(shown!).hidden = false;
  button(hidden!).hidden = true;
  if (hadFocus) button(shown!).focus();
}

export function stop(side: HTMLElement): void {
  sessions.get(side)?.stop();
}

/** End what the side runs, without a word. */
export function endRun(side: HTMLElement): void {
  sessions.get(side)?.end();
}

/** Whether the side runs in a browser at all. */
function isRunnable(side: HTMLElement): boolean {
  return side.querySelector('[data-action="run"]') !== null;
}

// a page that is kept for the way back keeps no interpreters
addEventListener("pagehide", () => {
  for (const session of sessions.values()) {
    session.stop();
    session.end();
  }
});

/** Get ready for the next run, unless one is going on. */
function afterRun(side: HTMLElement, { sandbox, manifest, side: { snapshot } }: Place): void {
  if ([...sessions.values()].some(({ isBusy }) => isBusy)) return;
  prepare(sandbox, manifest, snapshot);
  const ran = sidesOf(pairOf(side)).filter((other) => sessions.has(other));
  void keepForOffline(ran.map((other) => programOf(other).id));
}

function allPacks({ manifest, side }: Place): string[] {
  const packs = side.packages.flatMap((name) => manifest.packages[name]?.packs ?? []);
  return [manifest.stdlib, ...packs];
}

/** Give `files`, as far as they can be had. Returns their names. */
async function some(sandbox: Sandbox, files: NeededFile[], signal: AbortSignal): Promise<string[]> {
  const given = await Promise.allSettled(files.map((file) => sandbox.give([file], signal)));
  signal.throwIfAborted();
  return files.flatMap(({ name }, index) => (given[index]!.status === "fulfilled" ? [name] : []));
}

async function silence(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, START));
  throw new Problem("silent");
}

function refuseTooLarge(files: Files): void {
  const texts = Object.values(files);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length > FILES || length > FILES_TEXT) throw new Problem("tooLarge");
}

function inMb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

// One interpreter in a worker of its own, for one run of one program.
import { base, type Manifest, type RunnableSide } from "../protocol/manifest";
import type {
  Answer,
  Boot,
  Chunk,
  FromWorker,
  Loaded,
  Outcome,
  RequestHead,
  Stage,
  ToWorker,
} from "../protocol/messages";

const SILENCE = 60_000; // ms without a sign of life while it starts

export interface Listener {
  progress?(stage: Stage, done: number, total: number): void;
  output?(chunks: Chunk[]): void;
}

export class Interpreter {
  readonly ready: Promise<void>;
  listener: Listener = {};
  /** Called with what it has loaded, for the next one. */
  onloaded: (loaded: Loaded) => void = () => {};

  #worker: Worker;
  #fail!: (error: Error) => void;
  #ended: Promise<never>;
  #done!: (outcome: Outcome) => void;
  #answers = new Map<number, (answer: Answer) => void>();
  #stops = new AbortController();
  #silence = 0;

  /** Start one for programs like `side`, with what an earlier one has loaded. */
  constructor(manifest: Manifest, side: RunnableSide, loaded?: Loaded) {
    this.#worker = new Worker(new URL(manifest.worker, base), { type: "module" });
    this.#ended = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.ready = Promise.race([this.#ended, new Promise<void>((ready) => this.#listen(ready))]);
    // so that an end while nothing waits for it is not reported as an unhandled rejection
    this.#ended.catch(() => {});
    this.ready.catch(() => {});
    this.#watch();
    this.#send(bootMessage(manifest, side, loaded));
  }

  /** Run app.py among `files`. Rejects if the interpreter fails or is stopped. */
  async run(files: Record<string, string>): Promise<Outcome> {
    await this.ready;
    const done = new Promise<Outcome>((resolve) => {
      this.#done = resolve;
    });
    this.#send({ type: "run", files });
    return Promise.race([this.#ended, done]);
  }

  /** Send a request to the program's app. */
  request(head: RequestHead, body: Uint8Array): Promise<Answer> {
    const id = this.#answers.size;
    const answer = new Promise<Answer>((resolve) => this.#answers.set(id, resolve));
    this.#send({ type: "request", id, head, body });
    return Promise.race([this.#ended, answer]);
  }

  /** End it at once, whatever it is doing. */
  stop(): void {
    clearTimeout(this.#silence);
    this.#worker.terminate();
    this.#stops.abort();
    this.#fail(new Stopped());
  }

  get stopped(): boolean {
    return this.#stops.signal.aborted;
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #listen(ready: () => void): void {
    this.#worker.onerror = (event) =>
      this.#fail(new Error(event.message || "the worker did not load"));
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      switch (data.type) {
        case "progress":
          this.#watch();
          return this.listener.progress?.(data.stage, data.done, data.total);
        case "ready":
          clearTimeout(this.#silence);
          return ready();
        case "loaded":
          return this.onloaded(data.loaded);
        case "output":
          return this.listener.output?.(data.chunks);
        case "done":
          return this.#done(data.outcome);
        case "answer":
          return this.#answers.get(data.id)?.(data.answer);
        case "failed":
          return this.#fail(new Error(data.message));
      }
    };
  }

  #watch(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#worker.terminate();
      this.#fail(new Error("no sign of life"));
    }, SILENCE);
  }
}

/** Somebody pressed Stop. */
export class Stopped extends Error {}

function bootMessage(manifest: Manifest, side: RunnableSide, loaded?: Loaded): Boot {
  const url = (file: string) => new URL(file, base).href;
  const { file, bytes } = manifest.snapshots[side.snapshot]!;
  const packs = side.packages.flatMap((name) => manifest.packages[name]!.packs);
  return {
    type: "boot",
    urls: {
      pyodide: url(manifest.pyodide),
      empty: url(manifest.empty),
      tree: url(side.tree),
      snapshot: url(file),
    },
    bytes,
    packs: Object.fromEntries(packs.map((pack) => [pack, url(pack)])),
    stdlib: { [manifest.stdlib]: url(manifest.stdlib) },
    ...(loaded && { loaded }),
  };
}

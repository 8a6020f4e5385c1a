// One interpreter: a worker in the sealed frame, for one run of one program.
import type { Manifest } from "../protocol/manifest";
import type {
  Answer,
  Chunk,
  FromWorker,
  Outcome,
  Program,
  Reach,
  RequestHead,
} from "../protocol/messages";
import { Problem } from "../protocol/problem";
import type { Sandbox } from "./sandbox";

const FRAME = 16; // ms

/** Who waits for an answer. */
interface Waiting {
  resolve(answer: Answer): void;
  reject(problem: Problem): void;
}

export class Interpreter {
  /** When it can run a program. */
  readonly ready: Promise<void>;
  /** Never resolves; rejects with Problem if it ends by itself. */
  readonly failed: Promise<never>;
  onoutput: (chunks: Chunk[], skipped: number) => void = () => {};

  readonly #worker: number;
  #state: "starting" | "ready" | "running" | "done" | "stopped" = "starting";
  #fail!: (problem: Problem) => void;
  #ready!: () => void;
  #done!: (outcome: Outcome | "missing") => void;
  readonly #answers = new Map<number, Waiting>();
  #requests = 0;

  constructor(
    private readonly sandbox: Sandbox,
    { worker, wasm, snapshots }: Manifest,
    readonly snapshot: string,
  ) {
    this.failed = new Promise((_, reject) => (this.#fail = reject));
    this.ready = Promise.race([this.failed, new Promise<void>((ready) => (this.#ready = ready))]);
    for (const promise of [this.failed, this.ready]) promise.catch(() => {}); // not all are awaited
    const receiver = {
      receive: (message: FromWorker) => this.#receive(message),
      fail: (problem: Problem) => {
        this.stop();
        this.#fail(problem);
      },
    };
    this.#worker = sandbox.start(receiver, worker, wasm, snapshots[snapshot]!);
  }

  /** Run `program`: how it ended, or "missing" if it needs a pack that is not in `reach`. */
  async run(program: Program, reach: Reach<string>): Promise<Outcome | "missing"> {
    await this.ready;
    this.#state = "running";
    const done = new Promise<Outcome | "missing">((resolve) => (this.#done = resolve));
    this.sandbox.post({ type: "run", worker: this.#worker, program, reach });
    return Promise.race([this.failed, done]);
  }

  /** Send a request to the program's app. */
  request(head: RequestHead, body: Uint8Array): Promise<Answer> {
    const id = ++this.#requests;
    const answer = new Promise<Answer>((resolve, reject) =>
      this.#answers.set(id, { resolve, reject }),
    );
    this.sandbox.post({ type: "request", worker: this.#worker, id, head, body });
    return Promise.race([this.failed, answer]);
  }

  /** Let the program's app read the rest of its packages. */
  reachAll(packs: string[]): void {
    this.sandbox.post({ type: "packs", worker: this.#worker, packs });
  }

  /** End it at once, whatever it is doing. Who waits for the end of its program is not told. */
  stop(): void {
    if (this.isStopped) return;
    this.#state = "stopped";
    for (const { reject } of this.#answers.values()) reject(new Problem("died"));
    this.#answers.clear();
    this.sandbox.stop(this.#worker);
  }

  get isStopped(): boolean {
    return this.#state === "stopped";
  }

  /** What does not fit the state comes from the program: it is dropped. */
  #receive(message: FromWorker): void {
    switch (message.type) {
      case "ready":
        if (this.#state !== "starting") return;
        this.#state = "ready";
        this.#ready();
        return;
      case "output":
        if (this.#state === "running" || this.#state === "done") {
          this.onoutput(message.chunks, message.skipped);
          setTimeout(() => this.#shown(), FRAME);
        }
        return;
      case "done":
      case "missing":
        if (this.#state !== "running") return;
        this.#state = "done";
        this.#done(message.type === "done" ? message.outcome : "missing");
        return;
      case "answer":
        this.#answers.get(message.id)?.resolve(message.answer);
        this.#answers.delete(message.id);
        return;
      case "failed":
        this.stop();
        this.#fail(new Problem("died", message.message));
        return;
    }
  }

  #shown(): void {
    if (!this.isStopped) this.sandbox.post({ type: "shown", worker: this.#worker });
  }
}

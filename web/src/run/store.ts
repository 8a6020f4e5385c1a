// The files of the runtime: downloaded once, passed on piece by piece, each byte counted.
import { get } from "../protocol/load";
import { asProblem, Problem } from "../protocol/problem";

const SILENCE = 30_000; // ms between two pieces of a file

/** A file that is on its way. It goes on while somebody waits for it. */
export class Download {
  /** Bytes that have come. */
  loaded = 0;
  readonly done: Promise<void>;
  readonly #progress = new Set<() => void>();
  readonly #stops = new AbortController();
  #waiting = 0;

  /** `size` is how many bytes have to come; each piece of them is given to `take`. */
  constructor(
    name: string,
    readonly size: number,
    private readonly take: (piece: Uint8Array<ArrayBuffer>) => void,
  ) {
    this.done = this.#load(name).catch((error) => {
      throw asProblem(error);
    });
    this.done.catch(() => {}); // those who wait get it
  }

  get isDone(): boolean {
    return this.loaded === this.size;
  }

  /** Whether nobody waited for it any more: its end is not going to come. */
  get isAborted(): boolean {
    return this.#stops.signal.aborted && !this.isDone;
  }

  /** Wait for the end of it. Rejects with Problem, or as `signal` says. */
  async wait(signal: AbortSignal, progress: () => void): Promise<void> {
    this.#waiting++;
    this.#progress.add(progress);
    try {
      await abortable(this.done, signal);
    } finally {
      this.#progress.delete(progress);
      if (--this.#waiting === 0 && !this.isDone) this.#stops.abort();
    }
  }

  async #load(name: string): Promise<void> {
    const { signal } = this.#stops;
    const { body } = await silenceLimited(get(name, signal), () => this.#stops.abort());
    const reader = body!.getReader();
    for (;;) {
      const { done, value } = await silenceLimited(reader.read(), () => this.#stops.abort());
      if (done) break;
      signal.throwIfAborted(); // the piece came before
      this.loaded += value.length;
      if (this.loaded > this.size) throw new Problem("broken", name);
      this.take(value);
      for (const told of this.#progress) told();
    }
    if (this.loaded < this.size) throw new Problem("broken", name);
  }
}

/** `promise`, unless `signal` comes first; then rejects with its reason. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

async function silenceLimited<T>(promise: Promise<T>, stop: () => void): Promise<T> {
  let timer = 0;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Problem("silent"));
      stop();
    }, SILENCE);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}

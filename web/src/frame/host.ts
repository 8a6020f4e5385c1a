// One worker, and what it may send to the page: only what check.ts lets through, in order, output no
// faster than the page shows it, and not too many messages.
import {
  CHUNKS,
  MESSAGES,
  MESSAGES_A_SECOND,
  OUTPUT,
  OUTPUT_AT_ONCE,
  OUTPUT_END,
  OUTPUT_PAUSES,
} from "../protocol/budgets";
import { fromWorker } from "../protocol/check";
import type { Chunk, FromWorker, ToWorker } from "../protocol/messages";

interface Events {
  message(message: FromWorker): void;
  /** It sent too much and has been ended. */
  flood(): void;
}

/** Characters of output: no worker's script sends more. */
const MOST = OUTPUT + OUTPUT_PAUSES + 2 * OUTPUT_END;

type Output = FromWorker & { type: "output" };

export class Host {
  readonly #port: MessagePort;
  readonly #workersPort: MessagePort;
  readonly #waiting: FromWorker[] = [];
  #worker: Worker | undefined;
  #url = "";
  #sent: Promise<void> = Promise.resolve();
  #hasStarted = false;
  #isStopped = false;
  #isShowing = false;
  #characters = 0;
  #allowed = MESSAGES;
  #counted = performance.now();

  constructor(private readonly events: Events) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#workersPort = port2;
    port1.onmessage = ({ data }) => {
      this.#hasStarted = true;
      URL.revokeObjectURL(this.#url);
      if (this.#isWithinLimit()) this.#receive(data);
    };
    port1.onmessageerror = () => this.#isWithinLimit();
  }

  /** Start a worker with `script`, unless it has been stopped meanwhile. */
  start(script: Blob): void {
    if (this.#isStopped) return;
    // an address of its own for each worker: a program can revoke the one it was started from
    this.#url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    this.#worker = new Worker(this.#url);
    // the worker's own script speaks through the port: this can only be the program
    this.#worker.onmessage = () => this.#isWithinLimit();
    this.#worker.onmessageerror = () => this.#isWithinLimit();
    this.#worker.onerror = (event) => {
      event.preventDefault();
      // later ones are the program's own, from what it left to be called
      if (!this.#hasStarted) this.#receive({ type: "failed", message: event.message });
    };
    this.#worker.postMessage(null, [this.#workersPort]);
  }

  /** Send `message` after those before it. */
  send(message: ToWorker | Promise<ToWorker>, transfer: Transferable[] = []): void {
    const before = this.#sent;
    this.#sent = Promise.all([message, before]).then(
      ([ready]) => this.#port.postMessage(ready, transfer),
      (error: Error) => this.#receive({ type: "failed", message: error.message }),
    );
  }

  /** The page has shown the output that it got last. */
  shown(): void {
    this.#isShowing = false;
    this.#pass();
  }

  stop(): void {
    this.#isStopped = true;
    this.#worker?.terminate();
    this.#port.close();
    URL.revokeObjectURL(this.#url);
    this.#waiting.length = 0;
  }

  #isWithinLimit(): boolean {
    if (this.#isStopped) return false; // what it sent before may still arrive
    const now = performance.now();
    const more = ((now - this.#counted) / 1000) * MESSAGES_A_SECOND;
    this.#allowed = Math.min(MESSAGES, this.#allowed + more) - 1;
    this.#counted = now;
    if (this.#allowed > 0) return true;
    this.stop();
    this.events.flood();
    return false;
  }

  #receive(data: unknown): void {
    const message = fromWorker(data);
    if (!message) return;
    if (message.type === "output") this.#add(message);
    else this.#waiting.push(message);
    this.#pass();
  }

  /** Join output that has to wait, but not over other messages. */
  #add({ chunks: all, skipped }: Output): void {
    const chunks = all.filter(({ text }) => text); // those without any are in no count
    for (const { text } of chunks) this.#characters += text.length;
    if (this.#characters > MOST) return;
    const last = this.#waiting.at(-1);
    if (last?.type !== "output" || last.skipped !== skipped) {
      this.#waiting.push({ type: "output", chunks, skipped });
      return;
    }
    for (const chunk of chunks) {
      const before = last.chunks.at(-1);
      if (before?.stream === chunk.stream) before.text += chunk.text;
      else last.chunks.push(chunk);
    }
  }

  #pass(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (next.type !== "output") {
        this.#waiting.shift();
        this.events.message(next);
        continue;
      }
      if (this.#isShowing) return;
      this.#isShowing = true;
      const chunks = take(next.chunks, OUTPUT_AT_ONCE);
      if (!next.chunks.length) this.#waiting.shift();
      this.events.message({ type: "output", chunks, skipped: next.skipped });
    }
  }
}

/** Remove up to `most` characters from the beginning of `chunks`. */
function take(chunks: Chunk[], most: number): Chunk[] {
  let room = most;
  let whole = 0;
  for (const { text } of chunks.slice(0, CHUNKS)) {
    if (text.length > room) break;
    room -= text.length;
    whole++;
  }
  const taken = chunks.splice(0, whole);
  const [next] = chunks;
  if (next && room && whole < CHUNKS) {
    taken.push({ ...next, text: next.text.slice(0, room) });
    chunks[0] = { ...next, text: next.text.slice(room) };
  }
  return taken;
}

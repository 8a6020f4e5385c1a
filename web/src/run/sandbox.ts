// The sealed frame: of an origin of its own, with a policy that lets nothing in or out. The page gives it
// bytes and files to run through one port, and believes nothing that comes back; README.md says why.
import { hash, script } from "inline:../frame/frame.ts";
import { element } from "../element";
import { fromFrame } from "../protocol/check";
import type { FileKind, FromFrame, FromWorker, ToFrame } from "../protocol/messages";
import { Problem } from "../protocol/problem";
import { Download } from "./store";

const POLICY = `default-src 'none'; script-src '${hash}' 'wasm-unsafe-eval'; worker-src blob:; base-uri 'none'; form-action 'none'`;
const HELLO = 10_000; // ms until the frame speaks
const PING = 2000; // ms
const SILENT_PINGS = 3;

/** What is to be told of a worker. */
export interface Receiver {
  receive(message: FromWorker): void;
  fail(problem: Problem): void;
}

export interface NeededFile {
  name: string;
  kind: FileKind;
  size: number;
}

export type Progress = (done: number, total: number) => void;

export class Sandbox {
  readonly #frame: HTMLIFrameElement;
  readonly #port: MessagePort;
  readonly #workers = new Map<number, Receiver>();
  readonly #files = new Map<string, Download>();
  readonly hello: Promise<void>;
  #pings = 0;
  #pinging = 0;
  #last = 0;
  #close!: (problem: Problem) => void;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
    this.#frame = element("iframe", {
      hidden: true,
      title: "Python",
      srcdoc: `<!doctype html>${meta}<script>${script}</script>`,
    });
    this.#frame.setAttribute("sandbox", "allow-scripts");
    this.#frame.onload = () => this.#frame.contentWindow?.postMessage(null, "*", [port2]);
    this.hello = new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.close(new Problem("noFrame")), HELLO);
      this.#close = (problem) => {
        clearTimeout(timer);
        reject(problem);
      };
      port1.onmessage = ({ data }) => {
        const message = fromFrame(data);
        if (message?.type === "hello") {
          clearTimeout(timer);
          resolve();
        } else if (message) {
          this.#pings = 0;
          this.#receive(message);
        }
      };
    });
    this.hello.catch(() => {}); // those who wait get it
    document.body.append(this.#frame);
    this.#pinging = setInterval(() => this.#ping(), PING);
  }

  get isClosed(): boolean {
    return this.#pinging === 0;
  }

  /** Let the frame have `files`. Rejects with Problem, or as `signal` says. */
  async give(files: NeededFile[], signal: AbortSignal, progress?: Progress): Promise<void> {
    await Promise.all(this.#wait(files, signal, progress));
  }

  /** The same, as far as they can be had. Returns the names of those. Rejects as `signal` says. */
  async giveSome(files: NeededFile[], signal: AbortSignal, progress?: Progress): Promise<string[]> {
    const given = await Promise.allSettled(this.#wait(files, signal, progress));
    signal.throwIfAborted();
    return files.flatMap(({ name }, index) => (given[index]!.status === "fulfilled" ? [name] : []));
  }

  #wait(files: NeededFile[], signal: AbortSignal, progress?: Progress): Promise<void>[] {
    const downloads = files.map((file) => this.#download(file));
    const open = downloads.filter(({ isDone }) => !isDone);
    const sum = (values: number[]) => values.reduce((one, other) => one + other, 0);
    const total = sum(open.map(({ size }) => size));
    const told = () => progress?.(sum(open.map(({ loaded }) => loaded)), total);
    return downloads.map((download) => download.wait(signal, told));
  }

  /** Start a worker; its number is for messages to it. */
  start(receiver: Receiver, script: string, module: string, snapshot: string): number {
    const worker = ++this.#last;
    this.#workers.set(worker, receiver);
    this.post({ type: "start", worker, script, module, snapshot });
    return worker;
  }

  stop(worker: number): void {
    this.#workers.delete(worker);
    this.post({ type: "stop", worker });
  }

  post(message: ToFrame, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  /** End all that is in it. */
  close(problem: Problem): void {
    if (this.isClosed) return;
    clearInterval(this.#pinging);
    this.#pinging = 0;
    this.#port.close();
    this.#frame.remove();
    this.#close(problem);
    for (const receiver of [...this.#workers.values()]) receiver.fail(problem);
    this.#workers.clear();
  }

  #receive(message: FromFrame): void {
    switch (message.type) {
      case "pong":
        return;
      case "broken":
        this.#files.delete(message.name);
        for (const worker of [...this.#workers.values()])
          worker.fail(new Problem("broken", message.name));
        return;
      case "worker":
        this.#workers.get(message.worker)?.receive(message.message);
        return;
      case "flood":
        this.#workers.get(message.worker)?.fail(new Problem("flood"));
        return;
    }
  }

  /** Its process can end without a word. */
  #ping(): void {
    if (document.hidden) this.#pings = 0;
    else if (++this.#pings > SILENT_PINGS) this.close(new Problem("died"));
    else this.post({ type: "ping" });
  }

  #download({ name, kind, size }: NeededFile): Download {
    const before = this.#files.get(name);
    if (before && !before.isAborted) return before;
    if (before) this.#forget(name);
    this.post({ type: "open", name, kind });
    const download = new Download(name, size, (bytes) =>
      this.post({ type: "piece", name, bytes }, [bytes.buffer]),
    );
    this.#files.set(name, download);
    download.done.then(
      () => this.post({ type: "whole", name }),
      () => this.#files.get(name) === download && this.#forget(name),
    );
    return download;
  }

  #forget(name: string): void {
    this.#files.delete(name);
    this.post({ type: "forget", name });
  }
}

let current: Sandbox | undefined;

/** The page's frame, made when it is first needed and whenever the last one has ended. */
export async function openSandbox(): Promise<Sandbox> {
  if (typeof WebAssembly !== "object") throw new Problem("noWasm");
  if (!current || current.isClosed) current = new Sandbox();
  await current.hello;
  return current;
}

// What the program writes, sent to the page in order and in pieces that it can take.
import type { PyodideAPI } from "pyodide";
import type { Chunk } from "../protocol/messages";

// A program that prints and then never ends has no later moment to send: pieces go at once,
// unless there are too many of them, which then wait for a pause.
const BURST = 200;
const PAUSE = 30; // ms
const LIMIT = 1_000_000; // characters; nobody reads more, and the page has to keep them

export class Streams {
  #chunks: Chunk[] = [];
  #sent = 0;
  #burst = 0;
  #total = 0;

  constructor(
    python: PyodideAPI,
    private readonly send: (chunks: Chunk[]) => void,
  ) {
    python.setStdout(this.#stream("out"));
    python.setStderr(this.#stream("err"));
    python.setStdin({ stdin: () => null });
  }

  /** Send what is left. */
  flush(): void {
    if (this.#chunks.length) this.send(this.#chunks);
    this.#chunks = [];
    this.#sent = performance.now();
  }

  #stream(stream: Chunk["stream"]) {
    const decoder = new TextDecoder();
    const write = (bytes: Uint8Array) => {
      this.#add(stream, decoder.decode(bytes, { stream: true }));
      return bytes.length;
    };
    return { write, isatty: false };
  }

  #add(stream: Chunk["stream"], text: string): void {
    const room = LIMIT - this.#total;
    if (room <= 0) return;
    this.#total += text.length;
    const isCut = text.length > room;
    this.#chunks.push({ stream, text: isCut ? `${text.slice(0, room)}\n…` : text });
    if (performance.now() - this.#sent > PAUSE) this.#burst = 0;
    if (isCut || ++this.#burst <= BURST) this.flush();
  }
}

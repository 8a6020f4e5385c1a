// What the program writes, sent in order. A program may print and then never end, so that there is no
// later moment to send anything: what is written goes at once while it is not too much. What has to
// wait is sent when the program has been quiet for a moment; Python itself says so while it computes.
import type { PyodideAPI } from "pyodide";
import { CHUNKS, OUTPUT, OUTPUT_END, OUTPUT_PAUSES } from "../protocol/budgets";
import type { Chunk } from "../protocol/messages";

const BURST = 2000; // pieces that are sent on their own …
const BURST_A_SECOND = 1000; // … and so many more each second; others are joined …
const JOINED = 256; // … to so many characters, or …
const SHARE = 1 / 512; // … to this share of all before: few enough messages for the frame
const PAUSE = 100; // ms

export class Streams {
  #chunks: Chunk[] = [];
  #length = 0;
  #allowed = BURST;
  #counted = performance.now();
  #written = 0;
  #total = 0;
  /** The end of what was too much, and how many lines of it are gone. */
  #end: Chunk[] = [];
  #endLength = 0;
  #forPauses = OUTPUT_PAUSES;
  #skipped = 0;
  #told = 0;

  constructor(
    python: PyodideAPI,
    private readonly send: (chunks: Chunk[], skipped: number) => void,
  ) {
    python.setStdout(this.#stream("out"));
    python.setStderr(this.#stream("err"));
    python.setStdin({ stdin: () => null });
    python.setInterruptBuffer(whenRead(() => this.#look()));
  }

  /** Send what is left. */
  flush(): void {
    this.#post();
    this.#forPauses -= this.#endLength;
    if (this.#forPauses < -2 * OUTPUT_END) this.#drop();
    this.#tell(this.#end, this.#skipped);
    this.#end = [];
    this.#endLength = 0;
  }

  #stream(stream: Chunk["stream"]) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const write = (bytes: Uint8Array) => {
      this.#add({ stream, text: decoder.decode(bytes, { stream: true }) });
      return bytes.length;
    };
    return { write, isatty: false };
  }

  #add({ stream, text }: Chunk): void {
    if (!text) return; // a part of a character
    const room = OUTPUT - this.#total;
    this.#total += text.length;
    this.#written = performance.now();
    if (room > 0) {
      this.#chunks.push({ stream, text: text.slice(0, room) });
      this.#length += text.length;
      if (this.#isAllowed() || this.#length >= Math.max(JOINED, this.#total * SHARE)) this.#post();
    }
    if (room < text.length) this.#keep({ stream, text: text.slice(Math.max(0, room)) });
  }

  #isAllowed(): boolean {
    const more = ((this.#written - this.#counted) / 1000) * BURST_A_SECOND;
    this.#allowed = Math.min(BURST, this.#allowed + more);
    this.#counted = this.#written;
    if (this.#allowed < 1) return false;
    this.#allowed--;
    return true;
  }

  /** Send what waits, if nothing more is written. */
  #look(): void {
    if (!this.#length && !this.#endLength) return;
    if (performance.now() - this.#written < PAUSE) return;
    this.#post();
    if (this.#forPauses >= this.#endLength) this.flush();
  }

  /** The frame has no room for more than this: only the number of lines is told. */
  #drop(): void {
    for (const { text } of this.#end) this.#skipped += lines(text);
    this.#end = [];
    this.send([], this.#skipped);
  }

  #post(): void {
    this.#tell(this.#chunks, 0);
    this.#chunks = [];
    this.#length = 0;
  }

  #tell(chunks: Chunk[], skipped: number): void {
    const all = joined(chunks);
    for (let at = 0; at < all.length; at += CHUNKS) this.send(all.slice(at, at + CHUNKS), skipped);
  }

  /** Keep `chunk` as the end, of which the beginning is dropped in turn. */
  #keep(chunk: Chunk): void {
    this.#end.push(chunk);
    this.#endLength += chunk.text.length;
    if (this.#endLength < 2 * OUTPUT_END) return;
    let gone = this.#endLength - OUTPUT_END;
    this.#end = joined(this.#end).flatMap(({ stream, text }) => {
      const cut = text.slice(0, gone);
      this.#skipped += lines(cut);
      gone -= cut.length;
      return cut === text ? [] : [{ stream, text: text.slice(cut.length) }];
    });
    this.#endLength = OUTPUT_END;
    if (this.#written - this.#told < PAUSE) return;
    this.#told = this.#written;
    this.send([], this.#skipped);
  }
}

/** A buffer for Pyodide, which looks into it for a signal every few instructions of Python's: there is none. */
function whenRead(look: () => void): Uint8Array {
  const buffer = {
    get 0() {
      look();
      return 0;
    },
    set 0(_) {},
  };
  return buffer as unknown as Uint8Array;
}

/** One chunk for all that a stream wrote until the other one did. */
function joined(chunks: Chunk[]): Chunk[] {
  const found: Chunk[] = [];
  for (const { stream, text } of chunks) {
    const last = found.at(-1);
    if (last?.stream === stream) last.text += text;
    else found.push({ stream, text });
  }
  return found;
}

function lines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

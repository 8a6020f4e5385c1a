/** The Python module inside/program.py, which runs the reader's program. */
export interface Program {
  /**
   * Make a restored interpreter like a new one; `hashes` is what its hashlib lacks. `ask` shows a
   * prompt and waits for a line; null is the end of input.
   */
  prepare(hashes: object, ask?: (prompt: string) => string | null): void;
  /** Run app.py among `files`, a JSON object of name → text. Returns an `Outcome` as JSON. */
  run(files: string): string | Promise<string>;
  /** Send a request, a `RequestHead` as JSON, to the program's app. Returns an `Answer` and its body. */
  request(head: string, body: Uint8Array): Told | Promise<Told>;
}

/** A tuple of Python's. */
interface Told {
  get(index: 0): string;
  get(index: 1): PythonBytes;
  destroy(): void;
}

interface PythonBytes {
  getBuffer(type: "u8"): { data: Uint8Array<ArrayBuffer>; release(): void };
}

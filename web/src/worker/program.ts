/** The Python module inside/program.py, which runs the reader's program. */
export interface Program {
  /** Make a restored interpreter like a new one; `hashes` is what its hashlib lacks. */
  prepare(hashes: object): void;
  /**
   * Run app.py among `files`, a JSON object of name → text; `typed` is JSON, too. Returns an
   * `Outcome` as JSON.
   */
  run(files: string, typed: string, seed: string): string | Promise<string>;
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

/** The Python module inside/packages.py. */
export interface Packages {
  /** Say which packages the site has: a JSON object of top-level module → package. */
  available(modules: string): void;
}

/** The Python module inside/program.py, which runs the reader's program. */
export interface Program {
  /**
   * Make a restored interpreter like a new one; `hashes` is what its hashlib lacks. `ask` shows a
   * prompt and waits for a line; null is the end of input.
   */
  prepare(hashes: object, ask?: (prompt: string) => string | null): void;
  /** Run app.py among `files`, a JSON object of name → text. Returns an `Outcome` as JSON. */
  run(files: string): string;
  /** Send a request, a `RequestHead` as JSON, to the program's app. */
  request(head: string, body: Uint8Array): { toJs(): [answer: string, body: Uint8Array] };
}

/** The Python module inside/packages.py. */
export interface Packages {
  /** Say which packages the site has: a JSON object of top-level module → package. */
  available(modules: string): void;
}

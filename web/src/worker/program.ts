/** The Python module inside/program.py, which runs the reader's program. */
export interface Program {
  /** Make a restored interpreter like a new one; `hashes` is what its hashlib lacks. */
  prepare(hashes: object): void;
  /** Run app.py among `files`, a JSON object of name → text. Returns an `Outcome` as JSON. */
  run(files: string): string;
  /** Send a request, a `RequestHead` as JSON, to the program's app. */
  request(head: string, body: Uint8Array): { toJs(): [answer: string, body: Uint8Array] };
}

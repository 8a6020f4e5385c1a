// The words that the page and a worker exchange. inside/messages.py has what Python says: Outcome, Answer and below.

export interface Boot {
  type: "boot";
  /** Absolute addresses of everything that a worker loads. */
  urls: { pyodide: string; empty: string; tree: string; snapshot: string };
  /** Bytes to download, for the progress. */
  bytes: number;
  /** Packs to be reached, by name, and where they are: site-packages and the standard library. */
  packs: Record<string, string>;
  stdlib: Record<string, string>;
  /** What an earlier worker of this page has loaded. */
  loaded?: Loaded;
}

/** What a second worker need not load again. */
export interface Loaded {
  module: WebAssembly.Module;
  snapshot: Blob;
}

export type ToWorker =
  | Boot
  | { type: "run"; files: Record<string, string> }
  | { type: "request"; id: number; head: RequestHead; body: Uint8Array };

export interface RequestHead {
  method: string;
  target: string;
  headers: [string, string][];
}

export type Stage = "load" | "start";

export type FromWorker =
  | { type: "progress"; stage: Stage; done: number; total: number }
  | { type: "ready" }
  | { type: "loaded"; loaded: Loaded }
  | { type: "failed"; message: string }
  | { type: "output"; chunks: Chunk[] }
  | { type: "done"; outcome: Outcome }
  | { type: "answer"; id: number; answer: Answer };

export interface Chunk {
  stream: "out" | "err";
  text: string;
}

export interface Outcome {
  status: number;
  error: Failure | null;
  /** Whether the program left a WSGI app. */
  app: boolean;
  sql: Statements;
}

/** An error, told by the reader's own lines. */
export interface Failure {
  text: string;
  file: string | null;
  line: number | null;
}

export interface Statements {
  count: number;
  /** Statement, parameters, and whether it counts as a query. */
  statements: [sql: string, parameters: string, counted: boolean][];
}

export interface Answer {
  status: string;
  headers: [string, string][];
  body: Uint8Array;
  error?: Failure;
  sql: Statements;
}

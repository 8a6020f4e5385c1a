// The words that the page, the frame and a worker exchange. The frame only passes on what is between
// the page and a worker; check.ts says what is let through. inside/messages.py has what Python says:
// Outcome, AnswerHead and below.
/** What becomes of a file's bytes in the frame: a compiled module, unpacked bytes, or bytes as they are. */
export type FileKind = "module" | "unpacked" | "packed";

export type ToFrame =
  /** Pieces of this file will come. */
  | { type: "open"; name: string; kind: FileKind }
  | { type: "piece"; name: string; bytes: Uint8Array<ArrayBuffer> }
  /** All pieces were given. */
  | { type: "whole"; name: string }
  /** No more pieces will come: forget it. */
  | { type: "forget"; name: string }
  | { type: "start"; worker: number; script: string; module: string; snapshot: string }
  | { type: "run"; worker: number; program: Program; reach: Reach<string> }
  | { type: "packs"; worker: number; packs: string[] }
  | { type: "request"; worker: number; id: number; head: RequestHead; body: Uint8Array }
  /** The page has shown the last piece of output. */
  | { type: "shown"; worker: number }
  | { type: "stop"; worker: number }
  | { type: "ping" };

export type FromFrame =
  | { type: "hello" }
  | { type: "pong" }
  /** A file was not what it should be. */
  | { type: "broken"; name: string }
  | { type: "worker"; worker: number; message: FromWorker }
  /** A worker was ended because it sent too much. */
  | { type: "flood"; worker: number };

export type ToWorker =
  | { type: "boot"; module: WebAssembly.Module; snapshot: Blob | ArrayBuffer }
  | { type: "run"; program: Program; reach: Reach<Blob> }
  | { type: "packs"; packs: Record<string, Blob> }
  | { type: "request"; id: number; head: RequestHead; body: Uint8Array };

export interface Program {
  files: Record<string, string>;
  /** What the reader has answered so far; null is the end of input. */
  typed: (string | null)[];
  /** Where its chance begins. */
  seed: string;
}

/** The files that a program can read beside its own; the frame puts bytes in place of names. */
export interface Reach<File> {
  trees: File[];
  /** The pack of the standard library. */
  stdlib: string;
  /** The packs that have been loaded. */
  packs: File extends string ? string[] : Record<string, File>;
  /** Whether nothing more can be loaded: a pack that is not there is then an error of the disk. */
  isAll: boolean;
  /** What can be imported once it is asked for: top-level module → package. */
  modules: Record<string, string>;
}

export interface RequestHead {
  method: string;
  target: string;
  headers: [string, string][];
}

export type FromWorker =
  | { type: "ready" }
  | { type: "failed"; message: string }
  /** `skipped` lines have been left out before `chunks`, counted from the beginning. */
  | { type: "output"; chunks: Chunk[]; skipped: number }
  | { type: "done"; outcome: Outcome }
  /** The program read a pack that is not loaded: run it again with all of them. */
  | { type: "missing" }
  | { type: "answer"; id: number; answer: Answer };

export interface Chunk {
  stream: "out" | "err";
  text: string;
}

export interface Outcome {
  status: number;
  error: Failure | null;
  /** The interpreter itself has ended: too many calls in one another, or something else. */
  crash?: "tooDeep" | "crashed";
  /** Whether the program left an app that answers requests. */
  app: boolean;
  sql: Statements;
  /** It has started a server: it runs until it is stopped. */
  serving?: boolean;
  /** A package of the site that it imports but had not in its reach: run it again with it. */
  missing?: string;
  /** It waits for a line of the reader's: run it again with one more. */
  asks?: boolean;
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

/** What an app got of a request: its first line, all headers, and how many bytes the body had. */
export interface Received {
  line: string;
  headers: [string, string][];
  size: number;
}

/** An answer but for its body. */
export interface AnswerHead {
  status: string;
  headers: [string, string][];
  /** How many bytes there were. */
  size: number;
  /** Absent where there was no app. */
  received?: Received;
  error?: Failure;
  /** A package that the app imports to answer: run the program again with it, then ask again. */
  missing?: string;
  sql: Statements;
}

export interface Answer extends AnswerHead {
  /** The first bytes of it, if there are very many. */
  body: Uint8Array<ArrayBuffer>;
}

/** A link or a form of a rendered page that the reader used. */
export interface Used {
  reference: string;
  method: "GET" | "POST";
  fields: [name: string, value: string][];
}

// Why Python could not be started, or has ended by itself; words/*.toml has a sentence for each.

export type Cause =
  /** The network did not answer. */
  | "offline"
  /** The server has no such file, or answered with an error. */
  | "missing"
  /** A file came in part, or something else came instead. */
  | "broken"
  /** Nothing has come for too long. */
  | "silent"
  /** The browser has no WebAssembly. */
  | "noWasm"
  /** The browser did not allow the frame. */
  | "noFrame"
  /** The frame or its worker has ended. */
  | "died"
  /** The program sent more messages than the page can take. */
  | "flood"
  /** The files of the program are too many or too large. */
  | "tooLarge";

export class Problem extends Error {
  constructor(
    readonly cause: Cause,
    /** An address or the browser's own words, for those who look into it. */
    detail = "",
  ) {
    super(detail);
  }
}

/** What a download, or reading what it brought, was rejected with. */
export function asProblem(error: unknown): Error {
  if (error instanceof Problem) return error;
  if (error instanceof SyntaxError) return new Problem("broken", error.message);
  if ((error as Error).name === "TimeoutError") return new Problem("silent");
  return new Problem("offline", String(error));
}

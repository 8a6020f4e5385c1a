// The reader's own edit of a side, kept in this browser until it is reset. Other tabs keep theirs in the
// same place: what one of them has put there is not overwritten without a word.
import { type Edits, readEdits, writeEdits } from "./edits";
import { EDITS } from "./key";

const NONE: Edits = new Map();

export class StoredEdit {
  /** What is kept as far as this page knows. */
  #known: string | null = null;

  constructor(
    private readonly id: string,
    private readonly names: readonly string[],
  ) {}

  load(): Edits {
    try {
      this.#known = this.#read();
      return readEdits(JSON.parse(this.#known ?? "{}"), this.names) ?? NONE;
    } catch {
      return NONE; // no storage, or something else in it
    }
  }

  /** Whether another tab has kept something since. */
  get isStale(): boolean {
    try {
      return this.#read() !== this.#known;
    } catch {
      return false;
    }
  }

  /** Whether the browser does keep it: storage may be full, or forbidden. */
  save(edits: Edits): boolean {
    try {
      const text = edits.size ? JSON.stringify(writeEdits(edits)) : null;
      if (text === null) localStorage.removeItem(EDITS + this.id);
      else localStorage.setItem(EDITS + this.id, text);
      this.#known = text;
      return true;
    } catch {
      return false;
    }
  }

  #read(): string | null {
    return localStorage.getItem(EDITS + this.id);
  }
}

/** Call `act` with the id of every side that another tab keeps an edit of from now on, or not any more. */
export function onOtherTab(act: (id: string) => void): void {
  addEventListener("storage", ({ key }) => {
    if (key?.startsWith(EDITS)) act(key.slice(EDITS.length));
  });
}

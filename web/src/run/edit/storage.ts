// The reader's edits, kept in this browser until they are reset.
import type { Files } from "../../dom";
import { EDITS } from "./key";

export function load(id: string): Files | undefined {
  try {
    return JSON.parse(localStorage.getItem(EDITS + id) ?? "null") ?? undefined;
  } catch {
    return undefined; // no storage, or something else in it
  }
}

export function save(id: string, edits: Files): void {
  try {
    localStorage.setItem(EDITS + id, JSON.stringify(edits));
  } catch {
    // storage may be full or switched off: the edit then lasts as long as the page
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(EDITS + id);
  } catch {
    // as above
  }
}

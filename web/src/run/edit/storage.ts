// The reader's edits, kept in this browser until they are reset.
import type { Files } from "./program";

const PREFIX = "sidebyside.edit."; // door.ts looks for it when a page opens

export function load(id: string): Files | undefined {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + id) ?? "null") ?? undefined;
  } catch {
    return undefined; // no storage, or something else in it
  }
}

export function save(id: string, edits: Files): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(edits));
  } catch {
    // storage may be full or switched off: the edit then lasts as long as the page
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // as above
  }
}

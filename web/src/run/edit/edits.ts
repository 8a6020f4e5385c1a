// What somebody changed of a side, as it is shown, kept and sent.
import { faultOf, PROGRAM } from "./names";

/** By name the new text of a file, or null where it is deleted. */
export type Edits = ReadonlyMap<string, string | null>;

const MOST_FILES = 100;

/** The edits that `value` holds, of a side with the files `names`; nothing if it holds anything else. */
export function readEdits(value: unknown, names: readonly string[]): Edits | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const edits = new Map<string, string | null>();
  for (const [name, text] of Object.entries(value)) {
    const isDeleted = text === null && name !== PROGRAM && names.includes(name);
    if (typeof text !== "string" && !isDeleted) return undefined;
    edits.set(name, text);
  }
  return edits.size <= MOST_FILES && isFolder(edits, names) ? edits : undefined;
}

export function writeEdits(edits: Edits): Record<string, string | null> {
  return Object.fromEntries(edits);
}

export function areEqual(one: Edits, other: Edits): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

/** Whether the files can stand next to one another. */
function isFolder(edits: Edits, names: readonly string[]): boolean {
  const others = names.filter((name) => edits.get(name) !== null);
  for (const [name, text] of edits) {
    if (text === null || names.includes(name)) continue;
    if (faultOf(name, others)) return false;
    others.push(name);
  }
  return true;
}

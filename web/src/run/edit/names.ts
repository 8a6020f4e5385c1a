// What a reader's file may be called: a path below the folder of its side.

/** The program itself: no side is without it. */
export const PROGRAM = "app.py";

const LONGEST = 100;

export type NameFault =
  | "nameEmpty"
  | "nameLong"
  | "nameAbsolute"
  | "nameUp"
  | "nameOdd"
  | "nameTaken";

/** What is wrong with `name` beside the files `others`, if anything is. */
export function faultOf(name: string, others: Iterable<string>): NameFault | undefined {
  if (!name.trim()) return "nameEmpty";
  if (name.length > LONGEST) return "nameLong";
  if (/^([/\\~]|[a-z]:)/i.test(name)) return "nameAbsolute";
  const parts = name.split("/");
  if (parts.includes("..")) return "nameUp";
  if (parts.some((part) => !part || part === "." || part !== part.trim())) return "nameOdd";
  if (/[\\:*?"<>|\p{C}]/u.test(name)) return "nameOdd"; // a folder on any disk may hold it
  for (const other of others)
    if (other === name || isBelow(other, name) || isBelow(name, other)) return "nameTaken";
  return undefined;
}

function isBelow(name: string, folder: string): boolean {
  return name.startsWith(`${folder}/`);
}

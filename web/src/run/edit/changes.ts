// What was changed of a side, in a sentence: lines of files, files that came and went.
import { nameOf } from "../../dom";
import { compare } from "../../lines";
import { say } from "../../run-words";
import type { Program } from "./program";

/** "You changed 2 lines of Flask, app.py.", or the same of somebody. */
export function sayChanges(program: Program, whose: "yours" | "theirs"): string {
  const side = nameOf(program.side);
  const { edits, folder } = program;
  const [only] = edits;
  if (edits.size === 1 && only![1] !== null && folder.originalOf(only![0]) !== undefined)
    return say(whose, sayLines(program, only![0], only![1]), side, only![0]);
  const changes = [...edits].map(([name, text]) => {
    if (text === null) return say("deleted", name);
    if (folder.originalOf(name) === undefined) return say("added", name);
    return say("linesOf", sayLines(program, name, text), name);
  });
  return say(whose === "yours" ? "yoursAll" : "theirsAll", side, changes.join(say("comma")));
}

function sayLines({ folder }: Program, name: string, text: string): string {
  const { count } = compare(folder.originalOf(name)!, text);
  return count === 1 ? say("lineCount") : say("lineCounts", count);
}

// Marks in an answer: the lines that the answer of the other side does not have.
import { element } from "../../element";
import { compare, linesOf } from "../../lines";
import { ANSWER_SHOWN } from "../../protocol/budgets";
import type { Answer } from "../../protocol/messages";
import { say } from "../../run-words";
import { comparable, shownText, written } from "./answers";

const MOST_LINES = 2000; // a reader would wait for more

type Line = [text: string, isMarked: boolean];

/** Mark in `box`, which shows `one`, what `other` does not have of the `parts` that differ. What is
 *  too long to be compared line by line has no marks. */
export function mark(box: Element, one: Answer, other: Answer, parts: string[]): void {
  const fill = (part: string, lines: Line[]) => {
    if (lines.some(([, isMarked]) => isMarked))
      box.querySelector(part)!.replaceChildren(...joined(lines).map(piece));
  };
  fill(".answer__status", [[one.status, parts.includes("status")]]);
  fill(".answer__headers", headerLines(one, other, parts));
  if (parts.includes("body")) fill(".answer__body", bodyLines(shownText(one), shownText(other)));
}

function headerLines(one: Answer, other: Answer, parts: string[]): Line[] {
  const differ = new Set(parts.map((part) => part.toLowerCase()));
  const theirs = new Set(other.headers.map(comparable));
  const lines = one.headers.map((header): Line => {
    const isMarked = differ.has(header[0].toLowerCase()) && !theirs.has(comparable(header));
    return [written(header), isMarked];
  });
  return isLong(lines.map(([text]) => text).join("")) ? [] : lines;
}

function bodyLines(one: string, other: string): Line[] {
  if (isLong(one) || isLong(other)) return [];
  const { lines } = compare(ended(other), ended(one));
  return linesOf(one).map((text, number) => [text, lines.has(number)]);
}

function isLong(text: string): boolean {
  return text.length > ANSWER_SHOWN || linesOf(text).length > MOST_LINES;
}

/** Line breaks at the end are no difference. */
function ended(text: string): string {
  return `${text.replace(/(?<!\n)\n+$/, "")}\n`;
}

/** With one mark around lines that stand together. */
function joined(lines: Line[]): Line[] {
  const pieces: Line[] = [];
  for (const [text, isMarked] of lines) {
    const last = pieces.at(-1);
    if (last?.[1] === isMarked) last[0] += text;
    else pieces.push([text, isMarked]);
  }
  return pieces;
}

function piece([text, isMarked]: Line): Node | string {
  if (!isMarked) return text;
  const heard = element("span", { className: "visually-hidden" }, `${say("onlyHere")} `);
  return element("mark", { className: "answer__only" }, heard, text);
}

// Concept chips: mark the places on both sides that mean the same.
// The CSS Custom Highlight API paints ranges and leaves the code's elements alone.
import { codeOf, filesOf, isPressed, pairOf, setPressed, sidesOf } from "../dom";
import { reveal } from "./files";
import { setWhole } from "./whole";

const HIGHLIGHT = "concept";

/** Mark what `chip` names, or nothing if it was pressed; only one chip of a page is pressed. */
export function press(chip: HTMLButtonElement): void {
  const wanted = !isPressed(chip);
  for (const other of document.querySelectorAll('[data-action="concept"][aria-pressed="true"]'))
    setPressed(other, false);
  CSS.highlights.delete(HIGHLIGHT);
  if (!wanted) return;
  setPressed(chip, true);
  const ranges = sidesOf(pairOf(chip)).flatMap((side) =>
    mark(side, chip.dataset[side.dataset.side!]!),
  );
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

/** Every place of `text` in the side's files; the first that can be seen is brought to sight. */
function mark(side: HTMLElement, text: string): Range[] {
  const found = filesOf(side).map((file) => ({ file, ranges: find(codeOf(file), text) }));
  const hits = found.filter(({ ranges }) => ranges.length > 0);
  const best = hits.find(({ file }) => file.classList.contains("is-shown")) ?? hits[0];
  if (best) {
    reveal(best.file);
    if (!best.ranges.some(isInFocus)) setWhole(pairOf(side), true);
  }
  return hits.flatMap(({ ranges }) => ranges);
}

function isInFocus(range: Range): boolean {
  return !range.startContainer.parentElement!.closest(".rest");
}

function find(code: HTMLElement, text: string): Range[] {
  const source = code.textContent ?? "";
  const ranges: Range[] = [];
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + text.length))
    ranges.push(rangeOf(code, at, at + text.length));
  return ranges;
}

/** The range of the characters from `start` to `end` of an element's text. */
function rangeOf(element: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (start >= offset && start < offset + node.length) range.setStart(node, start - offset);
    if (end <= offset + node.length) {
      range.setEnd(node, end - offset);
      break;
    }
    offset += node.length;
  }
  return range;
}

// Which lines of a text are new: for the note of an edited side, and the marks in its code and in answers.

interface Difference {
  /** How many lines changed; a line in the place of another is one. */
  count: number;
  /** The lines that are new, from 0. */
  lines: Set<number>;
  /** The line at which the first change is. */
  first: number;
}

const LARGEST = 4_000_000; // cells of the table: two texts of 2000 lines with nothing in common

export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

export function compare(before: string, after: string): Difference {
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = sharedStart(old, now);
  const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse());
  const found = walk(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return {
    count: found.count,
    lines: new Set(found.lines.map((line) => line + start)),
    first: Math.min(start, now.length - 1),
  };
}

function sharedStart(one: string[], other: string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

/** Goes along the longest common subsequence of both, and counts what lies between. */
function walk(old: string[], now: string[]): { count: number; lines: number[] } {
  if (old.length * now.length > LARGEST)
    return { count: Math.max(old.length, now.length), lines: [...now.keys()] };
  const common = tableOf(old, now);
  const width = now.length + 1;
  const lines: number[] = [];
  let [i, j, count] = [0, 0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [i, j];
    while ((i < old.length || j < now.length) && !(i < old.length && old[i] === now[j]))
      if (j === now.length) i++;
      else if (i === old.length || common[i * width + j + 1]! > common[(i + 1) * width + j]!)
        lines.push(j++);
      else i++;
    count += Math.max(i - gone, j - come);
    i++;
    j++;
  }
  return { count, lines };
}

/** The length of the longest common subsequence of what is left from each line of both on. */
function tableOf(old: string[], now: string[]): Uint32Array {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === now[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  return common;
}

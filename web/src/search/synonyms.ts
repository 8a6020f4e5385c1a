// Words that mean the same: a record that has one of a group is found by the others, too.

/** The function that finds, for a text, the words that mean the same as one in it. */
export function othersIn(same: string[][]): (text: string) => string[] {
  const groups = same.map((group) => group.map((word) => ({ word, isIn: looksFor(word) })));
  return (text) => {
    const said = text.toLowerCase();
    return groups.flatMap((group) => {
      const missing = group.filter(({ isIn }) => !isIn(said));
      return missing.length < group.length ? missing.map(({ word }) => word) : [];
    });
  };
}

/** Whether `word` stands in a text: as a word, in either number, where words have spaces between. */
function looksFor(word: string): (text: string) => boolean {
  const lower = word.toLowerCase();
  if (/[^\x20-\x7e]/.test(lower)) return (text) => text.includes(lower);
  const escaped = lower.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![a-z0-9])${escaped}(?:s|es)?(?![a-z0-9])`);
  return (text) => text.includes(lower) && alone.test(text);
}

// The terms of a text: what is looked up in the index, for English, Chinese and code alike.

const RUNS = /[\p{Script=Han}]+|[\p{L}\p{N}_](?:[\p{L}\p{N}_.+\-/]*[\p{L}\p{N}_])?/gu;
const JOINT = /[.+\-/]+/;
export const HAN = /\p{Script=Han}/u;

/** One word of a question: it is met by any of `ways`, each of which needs all of its terms. */
export interface Word {
  text: string;
  ways: string[][];
}

/** The words of `text`, in their order. */
export function words(text: string): Word[] {
  return runs(text).map((run) => {
    if (HAN.test(run)) return { text: run, ways: [pairs(run)] };
    const names = run.toLowerCase().split(JOINT);
    // `request.files` is not met by a request and some files, `django.db.transaction` is by its end
    const ways = run.includes(".") ? endings(run).map((ending) => [ending]) : [names.map(stem)];
    return { text: stem(run.toLowerCase()), ways: [[stem(run.toLowerCase())], ...ways] };
  });
}

/** Every term that `text` can be found by. */
export function terms(text: string): string[] {
  return runs(text).flatMap((run) => {
    // the last character by itself: a search for one character looks for what begins with it
    if (HAN.test(run)) return [...pairs(run), [...run].at(-1)!];
    const whole = stem(run.toLowerCase());
    const names = run.split(JOINT);
    const parts = [...names.map((name) => stem(name.toLowerCase())), ...names.flatMap(pieces)];
    return [...new Set([whole, ...endings(run), ...parts])];
  });
}

function runs(text: string): string[] {
  return [...text.normalize("NFKC").matchAll(RUNS)].map(([run]) => run);
}

/** `多对多` is `多对` and `对多`: no dictionary knows the words of this subject. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** `db.session.add` ends in `session.add`. */
function endings(run: string): string[] {
  const names = run.toLowerCase().split(".");
  return names.slice(0, -1).map((_, at) => names.slice(at).join("."));
}

/** `ManyToManyField` and `add_all` are found by each of their words, too. */
function pieces(name: string): string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1$2_")
    .toLowerCase()
    .split("_")
    .filter(Boolean)
    .map(stem);
}

/** The beginning that `migrate`, `migrations` and `migrating` share. Only ever compared. */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.replace(/ies$/, "y").replace(/([^su])s$/, "$1");
  const root = singular.replace(/(?:ing|ed|ion)$/, "");
  const begin = root.length > 2 && /[aeiouy]/.test(root) ? root : singular;
  return begin.length > 4 ? begin.replace(/e$/, "") : begin;
}

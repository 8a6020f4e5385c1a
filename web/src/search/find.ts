// The answer to a question: the rows whose records have all of its words, best first.
import MiniSearch from "minisearch";
import { othersIn } from "./synonyms";
import { HAN, terms, type Word, words } from "./terms";

/** One place of the site, as src/sidebyside/pages/search.py writes it. */
export interface Place {
  /** A page's, relative to the language's home page; a place's, relative to its page. */
  href: string;
  /** What it is called there: a concept, an error message; a task has none. */
  name?: string;
  flask: string;
  django: string;
  /** Other words for it. */
  also: string;
}

/** A page with what can be found on it. */
export interface Task extends Place {
  title: string;
  group: string;
  /** What readers ask when this is the page they need. */
  asked: string[];
  /** What else the page speaks of: API names, how its notes begin. */
  mentions: string;
  places: Place[];
  /** Error messages that it explains, "…" standing for anything, and where on it: an anchor or "". */
  errors: Record<string, string>;
}

export interface Index {
  /** Words that a question may have and a record need not. */
  unneeded: string[];
  /** Groups of words that mean the same. */
  same: string[][];
  tasks: Task[];
}

export interface Row {
  task: Task;
  place: Place;
}

interface Document extends Record<string, string | number> {
  id: number;
}

const BOOSTS = { name: 4, asked: 3, under: 1.5, code: 2, also: 1, inside: 1, mentions: 0.5 };
const MOST_ROWS = 8;
const MOST_OF_ONE_PAGE = 3;
/** How much more a record counts that was named word by word, or but for unneeded words. */
const EXACT = 6;
const NEARLY_EXACT = 3;
/** Of a long question, a row may lack some words if no row has them all: a Chinese character counts 1. */
const LONG = 6;
const ENOUGH = 0.7;
const WEIGHT_OF_WORD = 2;

/** Make the function that finds rows for a question. */
export function finder({ unneeded, same, tasks }: Index): (question: string) => Row[] {
  const rows: Row[] = [];
  const documents: Document[] = [];
  /** Rows by what a reader may ask word by word, and by its needed words. */
  const exact = new Map<string, Set<number>>();
  const nearlyExact = new Map<string, Set<number>>();
  const add = (row: Row, fields: Record<string, string>, phrases: string[]): void => {
    const id = rows.push(row) - 1;
    documents.push({ id, ...fields });
    for (const phrase of phrases) {
      remember(exact, keyOf(words(phrase)), id);
      remember(nearlyExact, keyOf(needed(phrase)), id);
    }
  };
  const skipped = new Set(unneeded.flatMap(terms));
  // Chinese has no spaces: such a word is cut out, unless it may be a part of another word
  const chinese = unneeded.filter((word) => HAN.test(word) && word.length > 1);
  const cut = new RegExp(chinese.join("|") || "$^", "g");
  /** The words of a question that an answer must have. */
  const needed = (question: string): Word[] => {
    const left = words(question.replace(cut, " ")).filter(({ text }) => !skipped.has(text));
    return left.length > 0 ? left : words(question);
  };
  const others = othersIn(same);
  /** `also`, and what else may be said for any of its words and for those of `texts`. */
  const wider = (also: string, ...texts: string[]): string =>
    [also, ...others([also, ...texts].join("\n"))].join("\n");
  for (const task of tasks) {
    const inside = task.places.map(({ name, also }) => `${name}\n${also}`).join("\n");
    const code = task.places.map(({ flask, django }) => `${flask}\n${django}`).join("\n");
    const asked = task.asked.join("\n");
    const { title, also, mentions, group, href } = task;
    add(
      { task, place: task },
      {
        name: title,
        asked,
        also: wider(`${also}\n${group}`, title, asked),
        inside,
        code,
        mentions,
      },
      [title, ...task.asked],
    );
    const [page] = href.split("?");
    const anchor = href.slice(href.indexOf("#")); // where its concepts are, too
    for (const within of task.places) {
      const place = { ...within, href: page + within.href };
      if (within.href.startsWith("?")) place.href += anchor;
      const name = place.name!;
      const fields = { name, also: wider(place.also, name), under: `${title}\n${asked}` };
      const both = { ...fields, code: `${place.flask}\n${place.django}` };
      add({ task, place }, both, [name, place.flask, place.django]);
    }
  }
  const known = new Set<string>();
  const search = new MiniSearch<Document>({
    fields: Object.keys(BOOSTS),
    tokenize: (text) => {
      const found = terms(text);
      for (const term of found) known.add(term);
      return found;
    },
    processTerm: (term) => term,
  });
  search.addAll(documents);
  const errors = tasks.flatMap((task) =>
    Object.entries(task.errors).map(([message, anchor]) => ({ task, message, anchor })),
  );

  return (question) => {
    const wanted = needed(question);
    const named = exact.get(keyOf(words(question)));
    const nearlyNamed = nearlyExact.get(keyOf(wanted));
    const all = search
      .search(question, {
        tokenize: terms,
        boost: BOOSTS,
        prefix: (term) => term.length > 3 || /^\p{Script=Han}$/u.test(term),
        weights: { prefix: 0.3, fuzzy: 0 },
        boostTerm: (term) => (skipped.has(term) ? 0.2 : 1),
      })
      .map(({ id, score, queryTerms }) => {
        const factor = named?.has(id) ? EXACT : nearlyNamed?.has(id) ? NEARLY_EXACT : 1;
        return { id, score: score * factor, share: shareOf(wanted, new Set(queryTerms), skipped) };
      });
    const best = Math.max(0, ...all.map(({ share }) => share));
    const least = isAbout(wanted, known, skipped) ? Math.max(ENOUGH, best) : 1;
    const found = all
      .filter(({ share }) => share >= least)
      .sort((one, other) => other.score - one.score)
      .map(({ id }) => rows[id]!);
    const explained = errors
      .filter(({ message }) => isIn(message, question))
      .sort((one, other) => other.message.length - one.message.length)
      .map(({ task, message, anchor }) => {
        return { task, place: { ...task, href: `${task.href}${anchor}`, name: message } };
      });
    return chosen([...explained, ...found]);
  };
}

/** How much of a question a record has that has the terms `found`, between 0 and 1. */
function shareOf(wanted: Word[], found: Set<string>, skipped: Set<string>): number {
  const met = wanted.reduce((sum, word) => sum + metOf(word, found, skipped), 0);
  return met / weightOf(wanted, skipped);
}

/**
 * What `word` weighs in a record that has the terms `found`. Of a run of Chinese, each character has
 * to be in a pair that is found, but for those that may be missing.
 */
function metOf({ text, ways }: Word, found: Set<string>, skipped: Set<string>): number {
  if (!HAN.test(text))
    return ways.some((way) => way.every((term) => found.has(term))) ? WEIGHT_OF_WORD : 0;
  const characters = [...text];
  if (characters.length === 1) return found.has(text) ? 1 : 0;
  return characters.filter(
    (character, at) =>
      !skipped.has(character) &&
      (found.has(`${characters[at - 1]}${character}`) ||
        found.has(`${character}${characters[at + 1]}`)),
  ).length;
}

function weightOf(wanted: Word[], skipped: Set<string>): number {
  const weights = wanted.map(({ text }) => {
    if (!HAN.test(text)) return WEIGHT_OF_WORD;
    const characters = [...text];
    return characters.length === 1 ? 1 : characters.filter((each) => !skipped.has(each)).length;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Whether a question is long, and none of its words is one that the whole site lacks. */
function isAbout(wanted: Word[], known: Set<string>, skipped: Set<string>): boolean {
  const isKnown = ({ text, ways }: Word): boolean =>
    HAN.test(text) || ways.some((way) => way.every((term) => known.has(term)));
  return weightOf(wanted, skipped) >= LONG && wanted.every(isKnown);
}

function remember(rows: Map<string, Set<number>>, key: string, id: number): void {
  rows.set(key, (rows.get(key) ?? new Set()).add(id));
}

/** One key for the same words, in whatever order. */
function keyOf(found: Word[]): string {
  return [...new Set(found.map(({ text }) => text))].sort().join(" ");
}

/** Whether a pasted line holds an error message, however its quotation marks are written. */
function isIn(message: string, line: string): boolean {
  const [where, ...rest] = [plain(line), ...plain(message).split("…")];
  let at = 0;
  return rest.every((piece) => {
    const found = where.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/["'`‘’“”]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The first rows, those of one page together, and not too many of one. */
function chosen(rows: Row[]): Row[] {
  const pages = new Map<Task, Row[]>();
  for (const row of rows) {
    const shown = pages.get(row.task) ?? [];
    pages.set(row.task, shown);
    const isShown = shown.some(({ place }) => place.href === row.place.href);
    if (!isShown && shown.length < MOST_OF_ONE_PAGE) shown.push(row);
  }
  return [...pages.values()].flat().slice(0, MOST_ROWS);
}

// What is said when a pair runs; apart from the page's words, so that a page does not load it.
import run from "./generated/run.json";
import { speaker } from "./words";

export const say = speaker(run);

export function sayQueries(count: number): string {
  return count === 1 ? say("query") : say("queries", count);
}

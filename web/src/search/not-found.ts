// The page for an address where nothing is: what the address may have meant.
// A static host has one such page for the whole site, in English.
import { element } from "../element";
import type { Task } from "./find";
import { homeOf, load } from "./load";

const MOST = 3;

/** Show pages in `box` that are called like the last part of the address, if there are any. */
export async function guess(box: HTMLElement): Promise<void> {
  const language = location.pathname.includes("/zh/") ? "zh" : "en";
  const wanted = slugOf(decodeURIComponent(location.pathname));
  const { find, index } = await load(language);
  const named = index.tasks.filter(({ href }) => slugOf(href.split("?")[0]!) === wanted);
  const words = wanted.split("-").sort((one, other) => other.length - one.length);
  const questions = [words.join(" "), ...words.filter((word) => word.length > 3)];
  const found = questions.map((question) => find(question)).find((rows) => rows.length > 0) ?? [];
  const tasks = [...new Set([...named, ...found.map(({ task }) => task)])].slice(0, MOST);
  const link = ({ href, title, group }: Task) =>
    element(
      "li",
      {},
      element("a", { href: new URL(href, homeOf(language)).href }, title),
      ` · ${group}`,
    );
  box.querySelector("ul")!.replaceChildren(...tasks.map(link));
  box.hidden = tasks.length === 0;
}

/** The last part of a path, without number and ending: `/4-models/7-filter.html` is `filter`. */
function slugOf(path: string): string {
  const last = path.split("/").filter(Boolean).pop() ?? "";
  return last
    .replace(/\.\w+$/, "")
    .replace(/^\d+-/, "")
    .toLowerCase();
}

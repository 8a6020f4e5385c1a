// What becomes of an app's page before it is rendered: its style sheets and images are put into it,
// and nothing is left that a browser would load or follow by itself.
import { REFERENCES, REFERENCES_SIZE } from "../../protocol/budgets";
import type { Answer } from "../../protocol/messages";
import { header } from "./answers";
import { isCrowded, parse } from "./parse";
import { resolve } from "./url";

/** What leads elsewhere without a click, is read otherwise where scripts run, or is never shown. */
const LEADS =
  "base, meta[http-equiv], script, noscript, link, iframe, frame, object, embed, template, set[attributeName*=href], animate[attributeName*=href]";
const ROOTS = "template[shadowrootmode]";
const STYLE = "link[rel~=stylesheet i][href]";
/** A browser connects to where they lead before anybody uses them. */
const LINKS = "a, area, math, math *";

/** `html`, which the app gave for `target`, without what leads elsewhere; undefined if a browser
 *  would find such in what has been made of it, or has too much to do. `fetch` asks the app. */
export async function seal(
  html: string,
  target: string,
  fetch: (target: string) => Promise<Answer>,
): Promise<string | undefined> {
  const page = await parse(html);
  if (!page) return undefined;
  unfold(page);
  if (isCrowded(page)) return undefined;
  for (const other of page.querySelectorAll(`:is(${LEADS}):not(${STYLE})`)) other.remove();
  // the browser would complain in its console
  for (const element of page.querySelectorAll("*"))
    for (const { name } of [...element.attributes])
      if (name === "autofocus" || name.startsWith("on")) element.removeAttribute(name);
  flatten(page);
  for (const link of links(page)) {
    const inner = resolve(link.value, target);
    if (inner === undefined) link.ownerElement!.removeAttributeNode(link);
    else link.value = inner;
  }
  let left = REFERENCES;
  let room = REFERENCES_SIZE;
  await inline(page, async (reference) => {
    const inner = resolve(reference, target);
    if (inner === undefined || --left < 0) return undefined;
    const answer = await fetch(inner);
    room -= answer.body.length;
    return room < 0 ? undefined : answer;
  });
  // some pages are read otherwise once they have been written down
  const sealed = page.documentElement.outerHTML;
  const again = await parse(`<!doctype html>${sealed}`);
  if (!again || isCrowded(again)) return undefined;
  const leads = links(again).some(({ value }) => resolve(value, target) !== value);
  return leads || again.querySelector(LEADS) ? undefined : sealed;
}

/** A closed shadow root would keep its links from our script. */
function unfold(page: Document): void {
  const found = [...page.querySelectorAll(ROOTS)];
  for (let root = found.pop(); root; root = found.pop()) {
    if (!(root instanceof HTMLTemplateElement)) continue; // of an SVG
    const inner = root.content.querySelectorAll(ROOTS);
    root.replaceWith(root.content); // the outer one first: nothing is moved twice
    found.push(...inner);
  }
}

/** What a <use> shows holds no <use>, which would double it at each step, and no link, which our
 *  script in the frame could not find from a click. */
function flatten(page: Document): void {
  const refused = new Set<string>();
  for (const inner of page.querySelectorAll("use, svg a"))
    for (let at: Element | null = inner; at; at = at.parentElement) refused.add(`#${at.id}`);
  for (const [nth, use] of page.querySelectorAll("use").entries()) {
    const shown = use.getAttribute("href") ?? use.getAttribute("xlink:href") ?? "";
    if (nth >= REFERENCES || !/^#[\w-]+$/.test(shown) || refused.has(shown)) use.remove();
  }
}

/** Where the links of `page` lead; xlink:href is one, too. */
function links(page: Document): Attr[] {
  return [...page.querySelectorAll(LINKS)]
    .flatMap((element) => [...element.attributes])
    .filter(({ localName, value }) => localName === "href" && !value.startsWith("#"));
}

/** Put the app's own style sheets and images into the page. */
async function inline(
  page: Document,
  fetch: (reference: string) => Promise<Answer | undefined>,
): Promise<void> {
  const styles = [...page.querySelectorAll(STYLE)].map(async (link) => {
    const answer = await fetch(link.getAttribute("href")!);
    if (!answer) return link.remove();
    const style = page.createElement("style");
    style.textContent = new TextDecoder().decode(answer.body).replace(/<\/(?=style)/gi, "<\\/");
    link.replaceWith(style);
  });
  const images = [...page.querySelectorAll<HTMLImageElement>("img[src]")].map(async (image) => {
    const source = image.getAttribute("src")!;
    if (source.startsWith("data:")) return;
    const answer = await fetch(source);
    if (answer) image.setAttribute("src", await dataUrl(answer));
    else image.removeAttribute("src");
  });
  await Promise.all([...styles, ...images]);
}

function dataUrl(answer: Answer): Promise<string> {
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([answer.body], { type: header(answer, "content-type") ?? "" }));
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result as string);
  });
}

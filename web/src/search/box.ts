// The boxes in which readers ask: results under the box, walked through with the arrow keys.
// Loaded when the first box gets the focus, together with the index.
import { element } from "../element";
import found from "../generated/found.json";
import { speaker } from "../words";
import type { Row } from "./find";
import { homeOf, load, ownLanguage } from "./load";

const say = speaker(found);

/** Bring the box of `input` to life, which has the focus. */
export function startBox(input: HTMLInputElement): void {
  const search = input.closest("search")!;
  const list = search.querySelector<HTMLElement>("[data-role=found]")!;
  const answer = (): void => void show(input, list);
  input.addEventListener("input", answer);
  input.addEventListener("keydown", (event) => {
    const [first] = linksOf(list);
    if (event.key === "Enter" && !event.isComposing) first?.click();
    else if (event.key === "ArrowDown" && first) first.focus();
    else if (event.key === "Escape" && !list.hidden) close(input, list);
    else return;
    event.preventDefault();
  });
  list.addEventListener("keydown", (event) => {
    const links = linksOf(list);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (at > 0 ? links[at - 1]! : input).focus();
    else if (event.key === "Escape") close(input, list);
    else return;
    event.preventDefault();
  });
  input.addEventListener("focus", answer);
  search.addEventListener("focusout", ({ relatedTarget }) => {
    if (list.dataset.floats && !search.contains(relatedTarget as Node | null)) list.hidden = true;
  });
  answer();
}

async function show(input: HTMLInputElement, list: HTMLElement): Promise<void> {
  let rows: Row[] | undefined;
  try {
    const { find } = await load();
    rows = find(input.value);
  } catch {
    // said below
  }
  const question = input.value.trim();
  list.hidden = !question;
  list.closest("[data-role=ask]")?.classList.toggle("is-asked", !!question);
  if (!question) return;
  if (!rows) list.replaceChildren(note(say("failed")));
  else if (rows.length === 0) list.replaceChildren(note(say("nothing", question)));
  else list.replaceChildren(...table(rows));
}

function close(input: HTMLInputElement, list: HTMLElement): void {
  input.value = "";
  input.focus();
  void show(input, list);
}

function table(rows: Row[]): HTMLElement[] {
  const head = element(
    "div",
    { className: "found__head" },
    element("span", { role: "status" }, say(rows.length === 1 ? "result" : "results", rows.length)),
    element("span", { className: "f", ariaHidden: "true" }, "Flask"),
    element("span", { className: "d", ariaHidden: "true" }, "Django"),
  );
  const hint = element("p", { className: "hint" }, say("hint"));
  return [head, element("ol", { className: "found" }, ...rows.map(line)), hint];
}

function line({ task, place }: Row): HTMLElement {
  const name = element("b", {}, place.name ?? task.title);
  name.append(element("small", {}, place.name ? task.title : task.group));
  const link = element(
    "a",
    { className: "rowlink", href: new URL(place.href, homeOf(ownLanguage)).href },
    name,
  );
  if (place.flask || place.django)
    link.append(
      element("code", { className: "f" }, place.flask),
      element("code", { className: "d" }, place.django),
    );
  return element("li", {}, link);
}

function note(text: string): HTMLElement {
  return element("p", { className: "found__none", role: "status" }, text);
}

function linksOf(list: HTMLElement): HTMLAnchorElement[] {
  return list.hidden ? [] : [...list.querySelectorAll("a")];
}

// The concept index: find while typing, sort by a column, walk through it by keyboard.
// Loaded on that page only.
import { showOnly } from "./rows";

/** Bring the concept index to life. */
export function startConceptIndex(index: HTMLElement): void {
  const form = index.querySelector("form")!;
  const input = form.querySelector("input")!;
  const list = index.querySelector<HTMLElement>(".concepts__rows")!;
  const rows = [...list.querySelectorAll("a")];
  const texts = new Map(rows.map((row) => [row, `${row.textContent} ${row.title}`.toLowerCase()]));

  const find = (): void => {
    const words = input.value.toLowerCase().split(/\s+/);
    showOnly(form, rows, (row) => words.every((word) => texts.get(row)!.includes(word)));
  };

  const headings = [...index.querySelector(".concepts__head")!.children];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.addEventListener("click", () => {
      const order = button.dataset.sorted === "ascending" ? "descending" : "ascending";
      for (const other of headings) delete other.querySelector("button")?.dataset.sorted;
      button.dataset.sorted = order;
      list.append(...sorted(rows, column, order === "descending"));
    });
    heading.replaceChildren(button);
  }
  index.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    const shown = [...list.querySelectorAll<HTMLElement>("a:not([hidden])")];
    const at = shown.indexOf(document.activeElement as HTMLElement) + step;
    (at < 0 ? input : shown[Math.min(at, shown.length - 1)])?.focus();
  });
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", find);
  find();
}

function sorted(rows: HTMLAnchorElement[], column: number, descending: boolean) {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyed = rows.map((row) => {
    const shown = row.childNodes[column] ?? row.lastChild; // both columns, if they say the same
    return { row, key: sortKey(shown!.textContent!) };
  });
  keyed.sort((a, b) => compare(a.key, b.key) * (descending ? -1 : 1));
  return keyed.map(({ row }) => row);
}

/** Code is looked up by its first letter: `@app.route` stands under A. */
function sortKey(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, "");
}

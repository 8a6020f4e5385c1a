// The concept index: find while typing, sort by a column, walk through it by keyboard.
// Loaded on that page only.
import { showOnly } from "./rows";

/** Bring the concept index to life. */
export function startConceptIndex(index: HTMLElement): void {
  const form = index.querySelector("form")!;
  const input = form.querySelector("input")!;
  const body = index.querySelector("tbody")!;
  const rows = [...body.rows];
  const texts = new Map(rows.map((row) => [row, textOf(row)]));

  const find = (): void => {
    const words = input.value.toLowerCase().split(/\s+/);
    showOnly(form, rows, (row) => words.every((word) => texts.get(row)!.includes(word)));
  };

  for (const heading of index.querySelectorAll("th")) {
    if (heading.scope === "col") heading.replaceChildren(sorter(heading, body));
  }
  body.addEventListener("click", ({ target }) => {
    const at = target as Element;
    const row = at.closest("tr");
    // a link follows itself, and who selects text does not want to leave
    if (row && !at.closest("a") && getSelection()?.isCollapsed) linkOf(row).click();
  });
  index.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    const links = [...body.rows].filter((row) => !row.hidden).map(linkOf);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
    (at < 0 ? input : links[Math.min(at, links.length - 1)])?.focus();
  });
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", find);
  find();
}

/** A button with the heading's words that sorts the rows by its column, and back again. */
function sorter(heading: HTMLTableCellElement, body: HTMLTableSectionElement): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = heading.textContent;
  button.addEventListener("click", () => {
    const descending = heading.ariaSort === "ascending";
    for (const other of heading.parentElement!.children) other.removeAttribute("aria-sort");
    heading.ariaSort = descending ? "descending" : "ascending";
    body.append(...sorted([...body.rows], heading.cellIndex, descending));
  });
  return button;
}

function sorted(rows: HTMLTableRowElement[], column: number, descending: boolean) {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[column]!.textContent!) }));
  keyed.sort((a, b) => compare(a.key, b.key) * (descending ? -1 : 1));
  return keyed.map(({ row }) => row);
}

/** Code is looked up by its first letter: `@app.route` stands under A. */
function sortKey(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, "");
}

function textOf(row: HTMLTableRowElement): string {
  return `${row.textContent} ${linkOf(row).title}`.toLowerCase();
}

function linkOf(row: HTMLTableRowElement): HTMLAnchorElement {
  return row.querySelector("a")!;
}

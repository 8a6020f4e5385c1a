// "Which one for this project?": the ticked needs narrow the table and the facts of each side, and a
// sentence says which side comes first, or that both do; nothing ticked ranks nothing. The build has
// rendered the facts for all needs; the address holds the choice.

const MB = 1_000_000;

type Installs = Record<string, number>;
type Order = "box" | "distributions" | "bytes";

interface Total {
  item: HTMLLIElement;
  facts: Record<Order, number>;
}

/** Bring `chooser` to life. */
export function startChooser(chooser: HTMLElement): void {
  const form = chooser.querySelector("form")!;
  form.hidden = false;
  restore(form);
  update(chooser, form);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => chosen(chooser, form));
  // a form is reset after its event
  form.addEventListener("reset", () => setTimeout(() => chosen(chooser, form)));
}

function chosen(chooser: HTMLElement, form: HTMLFormElement): void {
  update(chooser, form);
  const { needs, by } = read(form);
  const url = new URL(location.href);
  url.search = "";
  if (needs.length > 0) url.searchParams.set("needs", needs.join(","));
  if (by !== "box") url.searchParams.set("by", by);
  history.replaceState(null, "", url);
}

function restore(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  const needs = query.get("needs")?.split(",") ?? [];
  for (const box of form.querySelectorAll<HTMLInputElement>("[name=needs]"))
    box.checked = needs.includes(box.value);
  const by = form.querySelector("select")!;
  const wanted = [...by.options].find(({ value }) => value === query.get("by"));
  if (wanted) wanted.selected = true;
}

function read(form: HTMLFormElement): { needs: string[]; by: Order } {
  const data = new FormData(form);
  return { needs: data.getAll("needs") as string[], by: data.get("by") as Order };
}

/** Show the rows of the ticked needs, or all, and both sides in the order of what they come to. */
function update(chooser: HTMLElement, form: HTMLFormElement): void {
  const { needs, by } = read(form);
  const rows = [...chooser.querySelectorAll<HTMLElement>("[data-need]")];
  for (const row of rows) row.hidden = needs.length > 0 && !needs.includes(row.dataset.need!);
  const shown = rows.filter((row) => !row.hidden);
  // in one order, so that a tie always looks the same
  const items = ["flask", "django"].map(
    (side) => chooser.querySelector<HTMLLIElement>(`[data-total=${side}]`)!,
  );
  const totals = items.map((item) => total(chooser, item, shown));
  if (needs.length > 0) totals.sort((one, other) => better(one, other, by));
  for (const { item, facts } of totals) {
    for (const fact of item.querySelectorAll<HTMLElement>("[data-fact]")) {
      const name = fact.dataset.fact as Order;
      fact.textContent = formatFact(fact.dataset.text!, name, facts[name], shown.length);
      fact.classList.toggle("is-criterion", name === by && needs.length > 0);
    }
    item.parentElement!.append(item);
  }
  const verdict = chooser.querySelector<HTMLElement>("[data-role=verdict]")!;
  const sentences = JSON.parse(verdict.dataset.sentences!) as Record<string, string>;
  verdict.textContent =
    needs.length > 0 ? sentence(sentences, totals, by, shown.length) : sentences.none!;
}

/** Many in the box are better, few to install are; in the numbers as they are shown. */
function better(one: Total, other: Total, by: Order): number {
  const difference = Number(count(by, one.facts[by])) - Number(count(by, other.facts[by]));
  return by === "box" ? -difference : difference;
}

/** Which side comes first and why, or that both do. */
function sentence(
  sentences: Record<string, string>,
  [first, other]: Total[],
  by: Order,
  all: number,
): string {
  const kind = better(first!, other!, by) === 0 ? "both" : "first";
  const counts = [first!, other!].map(({ facts }) => count(by, facts[by]));
  const [fewest, most] = by === "box" ? counts.reverse() : counts;
  const values = { first: nameOf(first!), other: nameOf(other!), most, fewest, all };
  return sentences[`${kind}_${by}`]!.replace(/\{(\w+)\}/g, (_, name) =>
    String(values[name as keyof typeof values]),
  );
}

function nameOf({ item }: Total): string {
  return item.querySelector("strong")!.textContent!;
}

function total(chooser: HTMLElement, item: HTMLLIElement, rows: HTMLElement[]): Total {
  const side = item.dataset.total!;
  const cells = rows.map((row) => row.querySelector<HTMLElement>(`[data-side="${side}"]`)!);
  const added = cells.map((cell) => JSON.parse(cell.dataset.installs!) as Installs);
  const installs: Installs = Object.assign(JSON.parse(chooser.dataset[side]!), ...added);
  const sizes = Object.values(installs);
  const facts = {
    box: added.filter((one) => Object.keys(one).length === 0).length,
    distributions: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
  return { item, facts };
}

function count(name: Order, fact: number): string {
  return name === "bytes" ? (fact / MB).toFixed(1) : String(fact);
}

function formatFact(text: string, name: Order, fact: number, all: number): string {
  const shown = count(name, fact);
  return text.replace("{all}", String(all)).replace("{met}", shown).replace("{count}", shown);
}

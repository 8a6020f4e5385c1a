// What a side sent to SQLite.
import { nameOf, pairOf, sidesOf } from "../../dom";
import { element } from "../../element";
import type { Statements } from "../../protocol/messages";
import { say, sayQueries } from "../../run-words";

const SHOWN = 100; // more take a browser too long to lay out

/** Show the statements of a run or a request below the side's output. */
export function showSql(side: HTMLElement, { count, statements }: Statements): void {
  side.querySelector('[data-role="sql"]')?.remove();
  if (statements.length)
    side.insertBefore(panel(count, statements), side.querySelector('[data-role="http"]'));
  compare(pairOf(side));
}

function panel(count: number, statements: Statements["statements"]): HTMLElement {
  const shown = statements.slice(0, SHOWN);
  const items = shown.map(([sql, parameters, counted]) =>
    element(
      "li",
      { className: counted ? "" : "is-minor" },
      element("code", {}, sql.trim()),
      ...(parameters ? [element("small", {}, `${say("parameters")} ${parameters}`)] : []),
    ),
  );
  const all = shown.filter(([, , counted]) => counted).length;
  const rest = count > all ? [element("p", {}, say("more"))] : [];
  return element(
    "details",
    { className: "panel", data: { role: "sql", count: String(count) } },
    element("summary", {}, say("sql", sayQueries(count))),
    element("ol", {}, ...items),
    ...rest,
  );
}

/** "Flask 1 query · Django 2 queries", as soon as both have run. */
function compare(pair: HTMLElement): void {
  const counts = sidesOf(pair).map((side) => {
    const count = side.querySelector<HTMLElement>('[data-role="sql"]')?.dataset.count;
    return count === undefined ? undefined : `${nameOf(side)} ${sayQueries(Number(count))}`;
  });
  pair.querySelector(".pair__sql")?.remove();
  if (counts.some((count) => count === undefined)) return;
  pair.append(
    element("p", { className: "pair__sql", role: "status" }, say("sql", counts.join(" · "))),
  );
}

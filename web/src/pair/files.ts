// File tabs of a side with several files, with the keys that tabs have everywhere; folds.
import { filesOf, sideOf } from "../dom";

/** Show the file that `tab` stands for. */
export function showFile(tab: HTMLElement): void {
  for (const other of tabsOf(tab)) {
    other.setAttribute("aria-selected", String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  bringToSight(tab);
  for (const file of filesOf(sideOf(tab)))
    file.classList.toggle("is-shown", file.id === tab.getAttribute("aria-controls"));
}

/** The tabs that are selected may be beyond the edge of their list. */
export function bringTabsToSight(): void {
  for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"][aria-selected="true"]'))
    bringToSight(tab);
}

/** Make sure that `code`, a part of a file, can be seen: its file is shown, its fold is open. */
export function reveal(code: Element): void {
  const file = code.closest("[data-file]");
  const tab = document.getElementById(file?.getAttribute("aria-labelledby") ?? "");
  if (tab) showFile(tab);
  const fold = code.closest("details");
  if (fold) fold.open = true;
}

export function onTabKey(event: KeyboardEvent): void {
  const tab = (event.target as Element).closest<HTMLElement>('[data-side] [role="tab"]');
  if (!tab) return;
  const tabs = tabsOf(tab);
  const at = tabs.indexOf(tab);
  const next = {
    ArrowLeft: tabs[at - 1] ?? tabs.at(-1),
    ArrowRight: tabs[at + 1] ?? tabs[0],
    Home: tabs[0],
    End: tabs.at(-1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  showFile(next);
  next.focus();
}

/** Scrolls the list, and not the page. */
function bringToSight(tab: HTMLElement): void {
  const list = tab.closest('[role="tablist"]')!;
  const { left, width } = list.getBoundingClientRect();
  const own = tab.getBoundingClientRect();
  if (own.left < left || own.right > left + width) list.scrollLeft += own.left - left;
}

function tabsOf(tab: Element): HTMLElement[] {
  return [...tab.closest('[role="tablist"]')!.querySelectorAll<HTMLElement>('[role="tab"]')];
}

// Keys of one letter, for those who read with the keyboard: `?` lists them. They are off while
// somebody types, and can be switched off in the list (WCAG 2.1.4).
import { whenLoaded } from "./loaded";

const OFF = "sidebyside.keys-off";
const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

const keys: Record<string, () => void> = {
  "/": () => visible("[data-role=find]")?.focus(),
  j: () => click(".next [rel=next]"),
  k: () => click(".next [rel=prev]"),
  p: showNextPair,
  r: () => click('[data-action="run-both"]', pairInView()),
  s: switchSide,
  e: () => click('[data-action="edit"]', pairInView()),
  "?": openKeys,
};

export function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const act = keys[key];
  if (!act || ctrlKey || metaKey || altKey || event.defaultPrevented || areOff()) return;
  if ((target as Element).closest(`${TYPING}, dialog`)) return;
  event.preventDefault();
  act();
}

export function openKeys(): void {
  const foot = document.querySelector('[data-action="keys"]')!.parentElement!;
  void whenLoaded(foot, import("./keys-dialog"), ({ showKeys }) => showKeys(areOff(), switchKeys));
}

function areOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false; // storage may be switched off
  }
}

function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "");
  } catch {
    // then they stay as they are
  }
}

function click(selector: string, within: ParentNode | undefined = document): void {
  within.querySelector<HTMLElement>(selector)?.click();
}

/** From both sides to Flask, from Flask to Django, and back to both. */
function switchSide(): void {
  const sides = [...(pairInView()?.querySelectorAll<HTMLInputElement>(".switch input") ?? [])];
  const at = sides.findIndex(({ checked }) => checked);
  sides[(at + 1) % sides.length]?.click();
}

function visible(selector: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  return all.find((one) => one.checkVisibility());
}

function pairs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-pair]")];
}

/** The pair with the focus, or the first that is on the screen. */
function pairInView(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-pair]");
  return focused ?? pairs().find((pair) => pair.getBoundingClientRect().bottom > innerHeight / 4);
}

function showNextPair(): void {
  const all = pairs();
  const next = all.find((pair) => pair.getBoundingClientRect().top > innerHeight / 4) ?? all[0];
  next?.scrollIntoView();
}

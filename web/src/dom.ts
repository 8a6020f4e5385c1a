// The markup of a pair, as src/sidebyside/pages/pair/pair.html.jinja writes it.

export interface SourceFile {
  name: string;
  text: string;
}

/** Files by name, with their texts. */
export type Files = Record<string, string>;

export function pairOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>("[data-pair]")!;
}

export function sideOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>("[data-side]")!;
}

export function sidesOf(pair: Element): HTMLElement[] {
  return [...pair.querySelectorAll<HTMLElement>("[data-side]")];
}

/** Flask or Django. */
export function nameOf(side: Element): string {
  return side.querySelector(".side__name")!.textContent!;
}

/** The elements of a side's files, in the order of their tabs. */
export function filesOf(side: Element): HTMLElement[] {
  return [...side.querySelectorAll<HTMLElement>("[data-file]")];
}

/** The element whose text is the whole file, with the parts of it that are folded away. */
export function codeOf(file: Element): HTMLElement {
  return file.querySelector<HTMLElement>(".source")!;
}

export function sourceOf(file: HTMLElement): SourceFile {
  return { name: file.dataset.file!, text: codeOf(file).textContent ?? "" };
}

/** What the sides are called, by what `data-side` says. */
export const NAMES: Record<string, string> = { flask: "Flask", django: "Django" };

/** Where the pair says what is going on. */
export function statusOf(pair: Element): HTMLElement {
  return pair.querySelector<HTMLElement>('[data-role="status"]')!;
}

/** The marks of a place, of both sides or of one, in the code. */
export function placesOf(within: Element, number: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`mark[data-c="${number}"]`)];
}

/** Whether the element is laid out: its side is shown, and so is its file. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

export function setPressed(button: Element, pressed: boolean): void {
  button.setAttribute("aria-pressed", String(pressed));
}

export function isPressed(button: Element): boolean {
  return button.getAttribute("aria-pressed") === "true";
}

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

/** The elements of a side's files, in the order of their tabs. */
export function filesOf(side: Element): HTMLElement[] {
  return [...side.querySelectorAll<HTMLElement>("[data-file]")];
}

/** The element whose text is the whole file. */
export function codeOf(file: Element): HTMLElement {
  return file.querySelector<HTMLElement>("pre > code")!;
}

export function sourceOf(file: HTMLElement): SourceFile {
  return { name: file.dataset.file!, text: codeOf(file).textContent ?? "" };
}

export function setPressed(button: Element, pressed: boolean): void {
  button.setAttribute("aria-pressed", String(pressed));
}

export function isPressed(button: Element): boolean {
  return button.getAttribute("aria-pressed") === "true";
}

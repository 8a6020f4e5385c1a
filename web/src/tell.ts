// What goes wrong is said where the reader looks: in the bar of the button that was pressed.
import { element } from "./element";

const NOTE = "bar__note";

/** Say something in `bar`, in place of what was said there before. */
export function tell(bar: Element, ...content: (Node | string)[]): void {
  silence(bar);
  bar.append(element("p", { className: NOTE, role: "alert" }, ...content));
}

export function silence(bar: Element): void {
  saidIn(bar)?.remove();
}

/** What is said in `bar` now. */
export function saidIn(bar: Element): Element | null {
  return bar.querySelector(`.${NOTE}`);
}

/** The bar that `button` stands in. */
export function barOf(button: Element): Element {
  return button.closest(".side__bar, .bar") ?? button.parentElement!;
}

// One line at the foot of the window, in the language that it offers: nothing on the page moves.
import { element } from "./element";
import language from "./generated/language.json";

/** Offer the page that `link` leads to; `dismiss` is called when the reader does not want it. */
export function offer(link: HTMLAnchorElement, dismiss: () => void): void {
  const text = link.lang.startsWith("zh") ? language.zh : language.en;
  const other = element("a", { className: "language", href: link.href }, text.read);
  const button = element("button", { className: "tool", type: "button" }, text.dismiss);
  const line = element("aside", { className: "offer", lang: link.lang }, text.offer, other, button);
  line.ariaLabel = text.offer;
  button.addEventListener("click", () => {
    dismiss();
    line.remove();
  });
  other.addEventListener("click", dismiss);
  document.body.append(line);
}

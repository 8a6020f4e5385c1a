// The only script of the frame that shows an answer as a page: links and forms are handed to the app,
// through a port that the site gives to this one rendering. The page can have fields with the names
// of its forms' own methods, so that those are called as the prototypes have them.
import type { Used } from "../../protocol/messages";

const LINKS = ":is(a, area, math, math *)[*|href]"; // xlink:href, too

let site: MessagePort | undefined;

addEventListener("message", ({ source, ports }) => {
  if (source === parent) site ??= ports[0];
});

function tell(used: Used): void {
  site?.postMessage(used);
}

function attribute(element: Element | null, name: string): string | null {
  return element && Element.prototype.getAttribute.call(element, name);
}

function isLink(target: EventTarget): target is Element {
  return target instanceof Element && Element.prototype.matches.call(target, LINKS);
}

addEventListener(
  "click",
  (event) => {
    const link = event.composedPath().find(isLink);
    if (!link) return;
    event.preventDefault();
    const reference = attribute(link, "href") ?? attribute(link, "xlink:href")!;
    if (!reference.startsWith("#")) return tell({ reference, method: "GET", fields: [] });
    Document.prototype.getElementById.call(document, reference.slice(1))?.scrollIntoView();
  },
  true,
);

// the middle button opens a link in a tab of its own, which is no longer sealed
addEventListener("auxclick", (event) => event.preventDefault(), true);

addEventListener(
  "submit",
  (event) => {
    const form = event.target as HTMLFormElement;
    const by = event.submitter;
    const asked = (name: string) => attribute(by, `form${name}`) ?? attribute(form, name) ?? "";
    const method = asked("method");
    if (/^dialog$/i.test(method)) return; // closes it, and leads nowhere
    event.preventDefault();
    const fields = [...new FormData(form, by)].filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    tell({ reference: asked("action"), method: /^post$/i.test(method) ? "POST" : "GET", fields });
  },
  true,
);

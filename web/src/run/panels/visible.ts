// What a visitor sees of a page, and can do there, in one spelling: content/visible.py in TypeScript.
// The pairs of tests/content/answers.json hold both to the same.

import { parseAtOnce } from "./parse";

const HIDDEN = ["script", "style"];
/** Where an element leads, and what it tells the page's own script. */
const TOLD = /^(href|src|action|data-)/;
const OWN_LINE = ["li", "option"];
/** What of a form's parts a visitor meets. */
const SHOWN = new Map([
  ["form", "method enctype"],
  [
    "input",
    "type name value checked required disabled readonly multiple placeholder minlength maxlength min max pattern accept",
  ],
  ["textarea", "name required disabled readonly placeholder minlength maxlength"],
  ["select", "name required disabled multiple"],
  ["option", "value selected disabled"],
  ["button", "name value disabled"],
]);
const FIELDS = ["textarea", "select", "button"];
const PRESSED = ["submit", "image", "button", "reset"];
/** What is sent for a box that is ticked: by HTML itself, and by WTForms. */
const TICKED = ["on", "y"];
/** The lengths that Django's own fields for a user's name and an address have. */
const OWN_LIMITS = [
  ["name", "username", "150"],
  ["type", "email", "320"],
] as const;

type Found = Record<string, string>;

/** The text of an HTML page in one spelling of its spaces; links and fields in brackets. Undefined
 *  for a page that takes too long to read. */
export function visibleText(html: string): string | undefined {
  const page = parseAtOnce(html);
  if (!page) return undefined;
  const lines = seen(page)
    .replace(/(\[option [^[\]]*\])\s+/g, "$1")
    .split("\n")
    .map((line) => line.trim().split(/\s+/).join(" "));
  return lines.filter((line) => line).join("\n");
}

function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  const inner = [...node.childNodes].map(seen).join("");
  if (!(node instanceof Element)) return inner;
  const tag = node.localName;
  return [
    OWN_LINE.includes(tag) ? "\n" : "",
    ...[...node.attributes]
      .filter(({ name }) => TOLD.test(name))
      .map(({ name, value }) => `[${name}=${value}]`),
    field(tag, node),
    HIDDEN.includes(tag) ? "" : inner,
    FIELDS.includes(tag) ? "\n" : "",
  ].join("");
}

/** A part of a form, in one spelling of what HTML and the frameworks spell in several ways. */
function field(tag: string, element: Element): string {
  const names = SHOWN.get(tag)?.split(" ");
  if (!names) return "";
  const given = names.filter((name) => element.hasAttribute(name));
  const found: Found = Object.fromEntries(
    given.map((name) => [name, element.getAttribute(name)!.trim()]),
  );
  if (tag === "input") return input({ type: "text", ...found });
  if (tag === "option") return Object.keys(found).length ? bracketed(tag, found) : "";
  if (tag === "form") {
    const { method = "get", ...others } = found;
    return `\n${bracketed(tag, { method: method.toLowerCase(), ...others })}\n`;
  }
  return `\n${bracketed(tag, found)}\n`;
}

function input(found: Found): string {
  const { type = "", name = "", value = "" } = found;
  const isHidden = type === "hidden";
  if (isHidden && name.includes("csrf")) return "\n[token]\n"; // named as the framework likes
  if (isHidden && name.endsWith("_FORMS")) return ""; // how Django counts the forms of a formset
  if (PRESSED.includes(type)) return `\n[button]\n${value}\n`;
  if (!value || (type === "checkbox" && TICKED.includes(value))) delete found.value;
  if (OWN_LIMITS.some(([key, which, limit]) => found[key] === which && found.maxlength === limit))
    delete found.maxlength;
  return `\n${bracketed("input", found)}\n`;
}

function bracketed(tag: string, found: Found): string {
  const told = Object.entries(found).map(([key, value]) => (value ? `${key}=${value}` : key));
  return `[${[tag, ...told].join(" ")}]`;
}

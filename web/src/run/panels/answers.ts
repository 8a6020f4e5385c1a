// Answers of an app: their headers, and what differs between those of two sides.
import { ANSWER_SHOWN, PREVIEW } from "../../protocol/budgets";
import type { Answer } from "../../protocol/messages";
import { visibleText } from "./visible";

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LATIN_1 = new TextDecoder("latin1"); // has a character for every byte

/** The value of a header, whose name is given in small letters. */
export function header(answer: Answer, name: string): string | undefined {
  return values(answer, name)[0];
}

export function isRedirect(answer: Answer): boolean {
  return answer.status.startsWith("3");
}

/** As much of its body as is shown or rendered. */
export function shownText({ body }: Answer): string {
  return new TextDecoder().decode(body.subarray(0, PREVIEW + 1));
}

export function written([name, value]: [string, string]): string {
  return `${name}: ${value}\n`;
}

/** The parts in which two answers differ: "status", "body" and names of headers. */
export function differing(one: Answer, other: Answer): string[] {
  const others = parts(other);
  return Object.entries(parts(one)).flatMap(([part, said]) => (said === others[part] ? [] : part));
}

/** What is equal in two answers that are the same: content/answers.py in TypeScript. The pairs of
 *  tests/content/answers.json hold both to the same. */
function parts(answer: Answer): Record<string, string> {
  const joined = (name: string) => values(answer, name).join(", ");
  const type = joined("content-type");
  return {
    status: answer.status.slice(0, 3),
    "Content-Type": type,
    Location: joined("location"),
    Allow: joined("allow").split(/,\s*/).sort().join(", "),
    "WWW-Authenticate": joined("www-authenticate"),
    "Set-Cookie": values(answer, "set-cookie").map(cookie).sort().join("\n"),
    body: saidBy(type.split(";", 1)[0]!.trim(), text(answer)),
  };
}

/** A header as it is compared. */
export function comparable([name, value]: [string, string]): string {
  const key = name.toLowerCase();
  return `${key}: ${key === "set-cookie" ? cookie(value) : value}`;
}

function values(answer: Answer, name: string): string[] {
  return answer.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** A cookie's name and attributes; not its value, and of a date only whether it is over. */
function cookie(value: string): string {
  const [pair = "", ...attributes] = value.split(";").map((part) => part.trim());
  const found = new Map(
    attributes.map((attribute) => {
      const [key = "", ...setting] = attribute.split("=");
      return [key.toLowerCase(), setting.join("=")];
    }),
  );
  const expires = found.get("expires");
  if (expires?.includes("1970")) found.set("expires", "past");
  else if (expires !== undefined) {
    found.delete("expires");
    if (!found.has("max-age")) found.set("max-age", "some");
  }
  const settings = [...found].map(([key, setting]) => (setting ? `${key}=${setting}` : key));
  return [pair.split("=", 1)[0], ...settings.sort()].join("; ");
}

/** The body, and of one that was cut also its size. */
function text({ body, size }: Answer): string {
  const cut = size > body.length ? `\n${size}` : "";
  try {
    return UTF_8.decode(body) + cut;
  } catch {
    return `\0${LATIN_1.decode(body)}${cut}`; // as no text begins that was decoded
  }
}

/** What a reader or a program gets from a body: JSON as data, HTML by its visible text. */
function saidBy(type: string, body: string): string {
  const plain = body.replace(/(?<!\n)\n+$/, "");
  if (body.length > ANSWER_SHOWN) return plain; // the page would be held up
  if (type === "text/html") return visibleText(body) ?? plain;
  if (type.endsWith("json")) {
    try {
      JSON.parse(body); // of text that is none, what follows could take minutes
      return JSON.stringify(JSON.parse(body.replace(STRINGS_AND_NUMBERS, asWritten)), sorted);
    } catch {
      // empty, or not what its type promises
    }
  }
  return plain;
}

const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** JSON's numbers keep the way they are written, for 1 is not 1.0; a string tells that it is none. */
function asWritten(token: string): string {
  return token.startsWith('"') ? `"s${token.slice(1)}` : `"n${token}"`;
}

/** For JSON.stringify: the keys of an object in one order. */
function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

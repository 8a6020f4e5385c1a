// Answers of an app: their headers, and what differs between those of two sides.
import type { Answer } from "../../protocol/messages";

/** The value of a header, whose name is given in small letters. */
export function header(answer: Answer, name: string): string | undefined {
  return answer.headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

export function isRedirect(answer: Answer): boolean {
  return answer.status.startsWith("3");
}

/** In what two answers differ: the status code, the body. */
export function differences(one: Answer, other: Answer): ("status" | "text")[] {
  const found: ("status" | "text")[] = [];
  if (one.status.slice(0, 3) !== other.status.slice(0, 3)) found.push("status");
  if (comparable(one) !== comparable(other)) found.push("text");
  return found;
}

/** The body for comparing, as the check does: JSON as data, a page by its text and its links. */
function comparable(answer: Answer): string {
  const text = new TextDecoder().decode(answer.body).replace(/\n+$/, "");
  const [type = ""] = (header(answer, "content-type") ?? "").split(";");
  if (type === "text/html") return visible(text);
  if (!type.endsWith("json")) return text;
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text;
  }
}

/** What a reader sees of a page and where it leads; not a token in a hidden field, nor spaces. */
function visible(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html"); // runs and loads nothing
  for (const hidden of page.querySelectorAll("script, style")) hidden.remove();
  for (const line of page.querySelectorAll("li, option")) line.prepend(" ");
  const leads = [...page.querySelectorAll("[href], [src], [action]")].map((element) =>
    ["href", "src", "action"].map((name) => element.getAttribute(name) ?? "").join(" "),
  );
  const text = page.documentElement.textContent ?? "";
  return [text.split(/\s+/).join(" ").trim(), ...leads].join("\n");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

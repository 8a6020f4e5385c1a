// A page of the app, rendered in a frame of its own origin. It can load nothing and run nothing but
// the few lines below, which hand links and forms to the app in the worker.
import { hash, script } from "inline:./preview.ts";
import { element } from "../../element";
import type { Request } from "../../protocol/manifest";
import type { Answer } from "../../protocol/messages";
import { say } from "../../run-words";
import { header } from "./answers";
import { resolve } from "./url";

type Fetch = (target: string) => Promise<Answer>;

/** What the script in the frame sends. */
interface Asked {
  reference: string;
  method: string;
  fields: [string, string][];
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

export class Frame {
  readonly element = element("iframe", {
    className: "answer__page",
    title: say("viewTitle"),
    hidden: true,
  });
  #at = "/";

  /** `ask` is called for every link and form that the reader uses. */
  constructor(ask: (request: Request) => void) {
    this.element.setAttribute("sandbox", "allow-scripts allow-forms");
    addEventListener("message", ({ source, data }) => {
      if (source !== this.element.contentWindow || !source) return;
      const request = asRequest(data as Asked, this.#at);
      if (request) ask(request);
    });
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Render `html`, which the app gave for `target`. */
  async show(html: string, target: string, fetch: Fetch): Promise<void> {
    this.#at = target;
    const page = new DOMParser().parseFromString(html, "text/html"); // loads and runs nothing
    await inline(page, (reference) => {
      const inner = resolve(reference, target);
      return inner === undefined ? undefined : fetch(inner);
    });
    const meta = page.createElement("meta");
    meta.httpEquiv = "Content-Security-Policy";
    meta.content = `${POLICY}; script-src '${hash}'`;
    const code = page.createElement("script");
    code.textContent = script;
    page.head.prepend(meta, code);
    this.element.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
    this.element.hidden = false;
  }
}

function asRequest({ reference, method, fields }: Asked, at: string): Request | undefined {
  const form = new URLSearchParams(fields).toString();
  const target = resolve(String(reference), at);
  if (target === undefined) return undefined; // it leads out of the app
  if (method !== "POST") {
    const path = fields.length ? `${target.split("?")[0]}?${form}` : target;
    return { method: "GET", target: path, headers: [], body: "" };
  }
  const headers: Request["headers"] = [["Content-Type", "application/x-www-form-urlencoded"]];
  return { method, target, headers, body: form };
}

/** Put the app's own style sheets and images into the page; take out what would lead elsewhere. */
async function inline(
  page: Document,
  fetch: (reference: string) => Promise<Answer> | undefined,
): Promise<void> {
  for (const other of page.querySelectorAll("base, meta[http-equiv]")) other.remove();
  // neither does anything in the frame; the browser would only complain in its console
  for (const script of page.querySelectorAll("script")) script.remove();
  for (const element of page.querySelectorAll("*"))
    for (const { name } of [...element.attributes])
      if (name === "autofocus" || name.startsWith("on")) element.removeAttribute(name);
  const links = [...page.querySelectorAll("link")].map(async (link) => {
    const answer =
      link.relList.contains("stylesheet") && (await fetch(link.getAttribute("href") ?? ""));
    if (!answer) return link.remove();
    const style = page.createElement("style");
    style.textContent = new TextDecoder().decode(answer.body);
    link.replaceWith(style);
  });
  const images = [...page.querySelectorAll<HTMLImageElement>("img[src]")].map(async (image) => {
    const source = image.getAttribute("src")!;
    if (source.startsWith("data:")) return;
    const answer = await fetch(source);
    if (answer) image.setAttribute("src", dataUrl(answer));
    else image.removeAttribute("src");
  });
  await Promise.all([...links, ...images]);
}

function dataUrl(answer: Answer): string {
  const binary = Array.from(answer.body, (byte) => String.fromCharCode(byte)).join("");
  return `data:${header(answer, "content-type") ?? ""};base64,${btoa(binary)}`;
}

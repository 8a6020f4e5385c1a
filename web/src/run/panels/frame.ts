// A page of the app, rendered in a frame of its own origin. It can load nothing and run nothing but
// the few lines below, which hand links and forms to the app in the worker.
import { hash, script } from "inline:./preview.ts";
import { element } from "../../element";
import { REFERENCES, REFERENCES_SIZE } from "../../protocol/budgets";
import { fromPreview } from "../../protocol/check";
import type { Request } from "../../protocol/manifest";
import type { Answer, Used } from "../../protocol/messages";
import { say } from "../../run-words";
import { header } from "./answers";
import { resolve } from "./url";

type Fetch = (target: string) => Promise<Answer>;

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

export class Frame {
  readonly element = element("div");
  /** Of the page that is shown, or will be as soon as its images have come. */
  #port: MessagePort | undefined;

  /** `ask` is called for every link and form that the reader uses. */
  constructor(private readonly ask: (request: Request) => void) {}

  hide(): void {
    this.#port?.close();
    this.#port = undefined;
    this.element.replaceChildren();
  }

  /** Render `html`, which the app gave for `target`. */
  async show(html: string, target: string, fetch: Fetch): Promise<void> {
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => {
      const used = fromPreview(data);
      const request = used && asRequest(used, target);
      if (request) this.ask(request);
    };
    const page = new DOMParser().parseFromString(html, "text/html"); // loads and runs nothing
    let left = REFERENCES;
    let room = REFERENCES_SIZE;
    await inline(page, async (reference) => {
      const inner = resolve(reference, target);
      if (inner === undefined || --left < 0) return undefined;
      const answer = await fetch(inner);
      room -= answer.body.length;
      return room < 0 ? undefined : answer;
    });
    if (this.#port === port1) this.element.replaceChildren(render(page, port2));
  }
}

/** A frame with `page`, which gets `port`: a page that it might be led to does not. */
function render(page: Document, port: MessagePort): HTMLIFrameElement {
  const meta = page.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = `${POLICY}; script-src '${hash}'`;
  const code = page.createElement("script");
  code.textContent = script;
  page.head.prepend(meta, code);
  const frame = element("iframe", {
    className: "answer__page",
    title: say("viewTitle"),
    srcdoc: `<!doctype html>${page.documentElement.outerHTML}`,
  });
  frame.setAttribute("sandbox", "allow-scripts allow-forms");
  const give = () => frame.contentWindow!.postMessage(null, "*", [port]);
  frame.addEventListener("load", give, { once: true });
  return frame;
}

function asRequest({ reference, method, fields }: Used, at: string): Request | undefined {
  const form = new URLSearchParams(fields).toString();
  const target = resolve(reference, at);
  if (target === undefined) return undefined; // it leads out of the app
  if (method === "GET") {
    const path = fields.length ? `${target.split("?")[0]}?${form}` : target;
    return { method, target: path, headers: [], body: "" };
  }
  const headers: Request["headers"] = [["Content-Type", "application/x-www-form-urlencoded"]];
  return { method, target, headers, body: form };
}

/** Put the app's own style sheets and images into the page; take out what would lead elsewhere. */
async function inline(
  page: Document,
  fetch: (reference: string) => Promise<Answer | undefined>,
): Promise<void> {
  // a closed shadow root would keep its links from our script; what is in the template may have more
  for (let root = shadowRoot(page); root; root = shadowRoot(page)) root.replaceWith(root.content);
  for (const other of page.querySelectorAll("base, meta[http-equiv]")) other.remove();
  // they do nothing in the frame: the browser would complain in its console, or read them otherwise
  for (const script of page.querySelectorAll("script, noscript")) script.remove();
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
    if (answer) image.setAttribute("src", await dataUrl(answer));
    else image.removeAttribute("src");
  });
  await Promise.all([...links, ...images]);
}

function shadowRoot(page: Document): HTMLTemplateElement | null {
  return page.querySelector("template[shadowrootmode]");
}

function dataUrl(answer: Answer): Promise<string> {
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([answer.body], { type: header(answer, "content-type") ?? "" }));
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result as string);
  });
}

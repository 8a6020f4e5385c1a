// A page of the app, rendered in a frame of its own origin. It can load nothing and run nothing but
// the few lines below, which hand links and forms to the app in the worker.
import { hash, script } from "inline:./preview.ts";
import { element } from "../../element";
import { fromPreview } from "../../protocol/check";
import type { Request } from "../../protocol/manifest";
import type { Answer, Used } from "../../protocol/messages";
import { say } from "../../run-words";
import { seal } from "./seal";
import { resolve } from "./url";

type Fetch = (target: string) => Promise<Answer>;

const POLICY = `default-src 'none'; script-src '${hash}'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'`;

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
    const sealed = await seal(html, target, fetch);
    if (this.#port !== port1) return;
    const shown = sealed === undefined ? element("p", {}, say("unsafe")) : render(sealed, port2);
    this.element.replaceChildren(shown);
  }
}

/** A frame with the page `sealed`, which gets `port`: a page that it might be led to does not. */
function render(sealed: string, port: MessagePort): HTMLIFrameElement {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const frame = element("iframe", {
    className: "answer__page",
    title: say("viewTitle"),
    // what comes before its <html> is part of the head
    srcdoc: `<!doctype html>${policy}<script>${script}</script>${sealed}`,
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

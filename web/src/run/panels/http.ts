// Requests to the app that a side's program left behind, and what it answers.
import { pairOf, sidesOf } from "../../dom";
import { element } from "../../element";
import { saveAs } from "../../pair/save";
import { ANSWER_SHOWN, PREVIEW } from "../../protocol/budgets";
import { loadManifest } from "../../protocol/load";
import type { Request } from "../../protocol/manifest";
import type { Answer, RequestHead } from "../../protocol/messages";
import { say } from "../../run-words";
import { differing, header, isRedirect } from "./answers";
import { Frame } from "./frame";
import { showSql } from "./sql";
import { resolve } from "./url";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
const MOST_REDIRECTS = 10;

/** Sends a request to the program; rejects when the program has been stopped. */
type Ask = (head: RequestHead, body: Uint8Array) => Promise<Answer>;

const panels = new WeakMap<HTMLElement, HttpPanel>();

export class HttpPanel {
  readonly #box: HTMLElement;
  readonly #known: HTMLSelectElement;
  readonly #method: HTMLSelectElement;
  readonly #path = element("input", { type: "text", value: "/", spellcheck: false });
  readonly #headers = element("textarea", { rows: 2, spellcheck: false });
  readonly #body = element("textarea", { rows: 3, spellcheck: false });
  readonly #answer = element("div", {
    className: "answer",
    role: "group",
    ariaLabel: say("answer"),
  });
  readonly #verdict = element("p", { className: "answer__verdict", role: "status" });
  readonly #frame: Frame;

  constructor(
    private readonly side: HTMLElement,
    private readonly ask: Ask,
  ) {
    this.#known = element("select", {}, element("option", { value: "" }, say("own")));
    this.#method = element("select", {}, ...METHODS.map((name) => element("option", {}, name)));
    this.#frame = new Frame((request) => this.#browse(request));
    const both = sidesOf(pairOf(side)).length > 1;
    const form = element(
      "form",
      { className: "request" },
      label(say("request"), this.#known),
      label(say("method"), this.#method),
      label(say("path"), this.#path),
      element(
        "details",
        {},
        element("summary", {}, `${say("headers")} · ${say("body")}`),
        label(say("headers"), this.#headers),
        label(say("body"), this.#body),
      ),
      element("button", { type: "submit" }, say("send")),
      ...(both
        ? [element("button", { type: "button", onclick: () => this.#sendBoth() }, say("sendBoth"))]
        : []),
    );
    form.onsubmit = (event) => {
      event.preventDefault();
      void this.send(this.#asked());
    };
    const data = { role: "http" };
    this.#box = element(
      "details",
      { className: "panel", data, open: true },
      element("summary", {}, say("http")),
      form,
      this.#verdict,
      this.#answer,
      this.#frame.element,
    );
    side.append(this.#box);
    panels.set(side, this);
    void this.#offer();
  }

  /** Send `request` and show the answer; redirects are shown, not followed. */
  async send(request: Request): Promise<Answer | undefined> {
    this.#verdict.textContent = "";
    this.#show(request);
    try {
      const body = new TextEncoder().encode(request.body);
      const answer = await this.ask(head(request), body);
      this.#tell(request, answer);
      return answer;
    } catch {
      this.#answer.replaceChildren(element("p", {}, say("gone")));
      return undefined;
    }
  }

  /** As a browser does it: redirects are followed, and the form shows where they lead. */
  async #browse(request: Request): Promise<void> {
    for (let count = 0; count < MOST_REDIRECTS; count++) {
      const answer = await this.send(request);
      const location = answer && header(answer, "location");
      if (!answer || !location || !isRedirect(answer)) return;
      const target = resolve(location, request.target);
      if (target === undefined) return;
      const keeps = /^30[78]/.test(answer.status);
      request = keeps ? { ...request, target } : { method: "GET", target, headers: [], body: "" };
    }
  }

  async #sendBoth(): Promise<void> {
    const request = this.#asked();
    const sides = sidesOf(pairOf(this.side));
    const open = sides
      .flatMap((side) => panels.get(side) ?? [])
      .filter((panel) => panel.#box.isConnected);
    if (open.length < sides.length) {
      this.#verdict.textContent = say("first");
      return;
    }
    const [one, other] = await Promise.all(open.map((panel) => panel.send(request)));
    const verdict = compare(one, other);
    for (const panel of open) panel.#verdict.textContent = verdict;
  }

  async #offer(): Promise<void> {
    const requests = (await loadManifest()).requests[pairOf(this.side).dataset.pair!] ?? [];
    this.#known.append(
      ...requests.map(({ method, target }) => element("option", {}, `${method} ${target}`)),
    );
    this.#known.onchange = () => {
      const request = requests[this.#known.selectedIndex - 1];
      if (request) this.#show(request);
    };
    if (requests[0]) {
      this.#known.selectedIndex = 1;
      this.#show(requests[0]);
    }
  }

  #show({ method, target, headers, body }: Request): void {
    this.#method.value = method;
    this.#path.value = target;
    this.#headers.value = headers.map(([name, value]) => `${name}: ${value}`).join("\n");
    this.#body.value = body;
  }

  #asked(): Request {
    const lines = this.#headers.value.split("\n").filter((line) => line.includes(":"));
    return {
      method: this.#method.value,
      target: resolve(this.#path.value, "/") ?? "/",
      headers: lines.map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
      body: this.#body.value,
    };
  }

  #tell(request: Request, answer: Answer): void {
    showSql(this.side, answer.sql);
    const isPage = header(answer, "content-type")?.startsWith("text/html");
    const text = new TextDecoder().decode(answer.body.subarray(0, PREVIEW + 1));
    if (!isRedirect(answer)) {
      if (isPage && answer.body.length <= PREVIEW)
        void this.#frame.show(text, request.target, (path) => this.#fetch(path));
      else this.#frame.hide();
    }
    if (answer.error) {
      this.#answer.replaceChildren(element("pre", {}, element("code", {}, answer.error.text)));
      return;
    }
    const headers = answer.headers.map(([name, value]) => `${name}: ${value}\n`).join("");
    this.#answer.replaceChildren(
      element("p", { className: "answer__status" }, answer.status),
      shortened("answer__headers", headers),
      shortened("answer__body", text),
      ...(text.length > ANSWER_SHOWN ? [this.#rest(answer)] : []),
    );
  }

  /** Says that not all is shown, and offers what there is. */
  #rest({ body, size }: Answer): HTMLElement {
    const save = element("button", { type: "button" }, say("download"));
    save.onclick = () => saveAs("answer", new Blob([body]));
    const told = say("cut", (ANSWER_SHOWN / 1024).toFixed(), (size / 1e6).toFixed(1));
    return element("p", {}, `${told} `, save);
  }

  /** What the page in the frame refers to: style sheets and images of the app. */
  async #fetch(target: string): Promise<Answer> {
    return this.ask({ method: "GET", target, headers: [] }, new Uint8Array());
  }
}

function head({ method, target, headers }: Request): RequestHead {
  return { method, target, headers };
}

function shortened(className: string, text: string): HTMLPreElement {
  return element("pre", {}, element("code", { className }, text.slice(0, ANSWER_SHOWN)));
}

function compare(one: Answer | undefined, other: Answer | undefined): string {
  if (!one || !other) return say("first");
  if (one.error || other.error) return say("notComparable");
  const found = differing(one, other).map(named);
  return found.length ? say("differ", found.join(say("list"))) : say("same");
}

/** A part of an answer in the reader's words; headers have the same name in every language. */
function named(part: string): string {
  if (part === "status") return say("status");
  return part === "body" ? say("text") : part;
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
  return element("label", {}, element("span", {}, text), field);
}

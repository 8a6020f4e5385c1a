// The form of the HTTP panel: the request that the reader writes, or picks from those of the pair.
import { pairOf, sidesOf } from "../../dom";
import { element } from "../../element";
import { loadManifest } from "../../protocol/load";
import type { Request } from "../../protocol/manifest";
import { say } from "../../run-words";
import { resolve } from "./url";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

interface Events {
  send(): void;
  sendBoth(): void;
}

export class RequestForm {
  readonly element: HTMLFormElement;
  readonly #known = element("select", {}, element("option", { value: "" }, say("own")));
  readonly #method = element("select", {}, ...METHODS.map((name) => element("option", {}, name)));
  readonly #path = element("input", { type: "text", value: "/", spellcheck: false });
  readonly #headers = element("textarea", { rows: 2, spellcheck: false });
  readonly #body = element("textarea", { rows: 3, spellcheck: false });
  readonly #follows = element("input", { type: "checkbox" });

  constructor(side: HTMLElement, events: Events) {
    const pair = pairOf(side);
    const hasBoth = sidesOf(pair).length > 1;
    this.element = element(
      "form",
      { className: "request" },
      label(say("request"), this.#known),
      label(say("method"), this.#method),
      label(say("path"), this.#path),
      element(
        "details",
        {},
        element("summary", {}, say("requestMore")),
        label(say("headers"), this.#headers),
        label(say("body"), this.#body),
        element("label", { className: "request__choice" }, this.#follows, say("follow")),
      ),
      element("button", { type: "submit" }, say("send")),
      ...(hasBoth
        ? [element("button", { type: "button", onclick: events.sendBoth }, say("sendBoth"))]
        : []),
    );
    this.element.onsubmit = (event) => {
      event.preventDefault();
      events.send();
    };
    void this.#offer(pair.dataset.pair!);
  }

  /** What is written in it. */
  get request(): Request {
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

  /** Whether redirects are to be followed. */
  get follows(): boolean {
    return this.#follows.checked;
  }

  show({ method, target, headers, body }: Request): void {
    this.#method.value = method;
    this.#path.value = target;
    this.#headers.value = headers.map(([name, value]) => `${name}: ${value}`).join("\n");
    this.#body.value = body;
  }

  async #offer(pair: string): Promise<void> {
    const requests = (await loadManifest()).requests[pair] ?? [];
    this.#known.append(
      ...requests.map(({ method, target }) => element("option", {}, `${method} ${target}`)),
    );
    this.#known.onchange = () => {
      const request = requests[this.#known.selectedIndex - 1];
      if (request) this.show(request);
    };
    if (requests[0]) {
      this.#known.selectedIndex = 1;
      this.show(requests[0]);
    }
  }
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
  return element("label", {}, element("span", {}, text), field);
}

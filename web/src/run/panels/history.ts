// The last requests to a side, the newest first: pressing one puts it back into the form.
import { element } from "../../element";
import type { Request } from "../../protocol/manifest";
import { say } from "../../run-words";

const MOST = 20;

export class History {
  readonly #list = element("ol", { className: "history__list" });
  readonly element = element(
    "details",
    { className: "history", hidden: true },
    element("summary", {}, say("history")),
    this.#list,
  );

  constructor(private readonly pick: (request: Request) => void) {}

  /** `status` is that of its answer; empty where the app failed. */
  add(request: Request, status: string): void {
    const button = element(
      "button",
      { type: "button", onclick: () => this.pick(request) },
      `${request.method} ${request.target} `,
      element("small", {}, status.slice(0, 3) || say("raised")),
    );
    this.#list.prepend(element("li", {}, button));
    if (this.#list.children.length > MOST) this.#list.lastChild!.remove();
    this.element.hidden = false;
  }
}

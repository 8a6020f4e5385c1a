// Requests to the app that a side's program left behind: the panel's form and what comes back.
import { pairOf, sidesOf } from "../../dom";
import { element } from "../../element";
import type { Request } from "../../protocol/manifest";
import type { Answer, RequestHead } from "../../protocol/messages";
import { say } from "../../run-words";
import { AnswerView } from "./answer-view";
import { differing } from "./answers";
import { History } from "./history";
import { redirected } from "./redirects";
import { RequestForm } from "./request-form";
import { showSql } from "./sql";

const MOST_REDIRECTS = 10;

/** Sends a request to the program; rejects when the program has been stopped. */
type Ask = (head: RequestHead, body: Uint8Array) => Promise<Answer>;

const panels = new WeakMap<HTMLElement, HttpPanel>();

export class HttpPanel {
  readonly #box: HTMLElement;
  readonly #form: RequestForm;
  readonly #history = new History((request) => this.#form.show(request));
  readonly #verdict = element("p", { className: "answer__verdict", role: "status" });
  readonly #view: AnswerView;

  constructor(
    private readonly side: HTMLElement,
    private readonly ask: Ask,
  ) {
    this.#form = new RequestForm(side, {
      send: () => void this.#send(this.#form.request, this.#form.follows),
      sendBoth: () => void this.#sendBoth(),
    });
    this.#view = new AnswerView({
      use: (request) => void this.#send(request, true),
      fetch: (target) => ask({ method: "GET", target, headers: [] }, new Uint8Array()),
    });
    this.#box = element(
      "details",
      { className: "panel", data: { role: "http" }, open: true },
      element("summary", {}, say("http")),
      this.#form.element,
      this.#history.element,
      this.#verdict,
      ...this.#view.elements,
    );
    side.append(this.#box);
    panels.set(side, this);
  }

  /** Send `request` and show the answer. Where redirects are followed, the form shows where they lead.
   *  Returns the last answer; undefined when the program has been stopped. */
  async #send(request: Request, follows: boolean): Promise<Answer | undefined> {
    let answer = await this.#sendOnce(request);
    for (let count = 0; follows && answer && count < MOST_REDIRECTS; count++) {
      const next = redirected(request, answer);
      if (!next) break;
      request = next;
      answer = await this.#sendOnce(request);
    }
    return answer;
  }

  async #sendOnce(request: Request): Promise<Answer | undefined> {
    this.#verdict.textContent = "";
    this.#form.show(request);
    const { method, target, headers } = request;
    try {
      const body = new TextEncoder().encode(request.body);
      const answer = await this.ask({ method, target, headers }, body);
      this.#history.add(request, answer.status);
      showSql(this.side, answer.sql);
      this.#view.show(answer, target);
      return answer;
    } catch {
      this.#view.sayGone();
      return undefined;
    }
  }

  async #sendBoth(): Promise<void> {
    const { request, follows } = this.#form;
    const sides = sidesOf(pairOf(this.side));
    const open = sides
      .flatMap((side) => panels.get(side) ?? [])
      .filter((panel) => panel.#box.isConnected);
    if (open.length < sides.length) {
      this.#verdict.textContent = say("first");
      return;
    }
    const [one, other] = await Promise.all(open.map((panel) => panel.#send(request, follows)));
    const verdict = compare(one, other);
    for (const panel of open) panel.#verdict.textContent = verdict.told;
    if (!one || !other) return;
    open[0]!.#view.mark(one, other, verdict.parts);
    open[1]!.#view.mark(other, one, verdict.parts);
  }
}

/** What is said of two answers, and the parts in which they differ. */
function compare(
  one: Answer | undefined,
  other: Answer | undefined,
): { told: string; parts: string[] } {
  if (!one || !other) return { told: say("first"), parts: [] };
  if (one.error || other.error) return { told: say("notComparable"), parts: [] };
  const parts = differing(one, other);
  const told = parts.length ? say("differ", parts.map(named).join(say("list"))) : say("same");
  return { told, parts };
}

/** A part of an answer in the reader's words; headers have the same name in every language. */
function named(part: string): string {
  if (part === "status") return say("status");
  return part === "body" ? say("text") : part;
}

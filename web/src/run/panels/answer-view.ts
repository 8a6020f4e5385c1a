// What an app answered, as text and, if it is a page, rendered.
import { element } from "../../element";
import { saveAs } from "../../pair/save";
import { ANSWER_SHOWN, PREVIEW } from "../../protocol/budgets";
import type { Request } from "../../protocol/manifest";
import type { Answer, Received } from "../../protocol/messages";
import { say } from "../../run-words";
import { header, isRedirect, shownText, written } from "./answers";
import { Frame } from "./frame";
import { mark } from "./marks";

interface Events {
  /** The reader used a link or a form of the rendered page. */
  use(request: Request): void;
  /** What the rendered page refers to: style sheets and images of the app. */
  fetch(target: string): Promise<Answer>;
}

export class AnswerView {
  readonly #text = element("div", { className: "answer", role: "group", ariaLabel: say("answer") });
  readonly #frame: Frame;
  #shown: Answer | undefined;

  constructor(private readonly events: Events) {
    this.#frame = new Frame(events.use);
  }

  get elements(): HTMLElement[] {
    return [this.#text, this.#frame.element];
  }

  sayGone(): void {
    this.#shown = undefined;
    this.#text.replaceChildren(element("p", {}, say("gone")));
  }

  /** Show what the app gave for `target`. A page stays while the app redirects. */
  show(answer: Answer, target: string): void {
    this.#shown = answer;
    const text = shownText(answer);
    if (!isRedirect(answer)) this.#render(answer, text, target);
    const shown = answer.error
      ? [element("pre", {}, element("code", {}, answer.error.text))]
      : [
          element("p", { className: "answer__status" }, answer.status),
          shortened("answer__headers", answer.headers.map(written).join("")),
          shortened("answer__body", text),
          ...(text.length > ANSWER_SHOWN ? [rest(answer)] : []),
        ];
    this.#text.replaceChildren(...shown, ...(answer.received ? [asked(answer.received)] : []));
  }

  /** Mark what `other` does not have of the `parts` that differ, if `answer` is still shown. */
  mark(answer: Answer, other: Answer, parts: string[]): void {
    if (this.#shown === answer) mark(this.#text, answer, other, parts);
  }

  #render(answer: Answer, text: string, target: string): void {
    const isPage = header(answer, "content-type")?.startsWith("text/html");
    if (isPage && answer.body.length <= PREVIEW)
      void this.#frame.show(text, target, this.events.fetch);
    else this.#frame.hide();
  }
}

/** What the app was asked, folded. */
function asked({ line, headers, size }: Received): HTMLElement {
  return element(
    "details",
    { className: "answer__received" },
    element("summary", {}, say("received")),
    shortened("", `${line}\n${headers.map(written).join("")}`),
    element("p", {}, say("receivedBody", size)),
  );
}

/** Says that not all is shown, and offers what there is. */
function rest({ body, size }: Answer): HTMLElement {
  const save = element("button", { type: "button" }, say("download"));
  save.onclick = () => saveAs("answer", new Blob([body]));
  const told = say("cut", (ANSWER_SHOWN / 1024).toFixed(), (size / 1e6).toFixed(1));
  return element("p", {}, `${told} `, save);
}

function shortened(className: string, text: string): HTMLPreElement {
  return element("pre", {}, element("code", { className }, text.slice(0, ANSWER_SHOWN)));
}

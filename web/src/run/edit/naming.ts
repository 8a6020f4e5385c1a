// Asks for the name of a file, in the head of its side, until it is a good one or the reader gives up.
import { nameOf } from "../../dom";
import { element } from "../../element";
import { say } from "../../run-words";
import { silence, tell } from "../../tell";
import type { NameFault } from "./names";

interface Question {
  /** Names the field. */
  label: string;
  /** Stands on the button. */
  act: string;
  /** Stands in the field at first. */
  name: string;
  faultOf: (name: string) => NameFault | undefined;
}

const open = new WeakMap<HTMLElement, () => void>(); // by side, what gives up

/** The name that the reader typed; nothing if they gave up. */
export function askName(side: HTMLElement, question: Question): Promise<string | undefined> {
  giveUp(side);
  const bar = side.querySelector<HTMLElement>(".side__bar")!;
  const field = element("input", {
    type: "text",
    value: question.name,
    ariaLabel: question.label,
    placeholder: question.label,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: false,
  });
  const cancel = element("button", { type: "button" }, say("cancel"));
  const form = element(
    "form",
    { className: "naming" },
    field,
    element("button", {}, question.act),
    cancel,
  );
  bar.append(form);
  field.focus();
  field.select();
  return new Promise((resolve) => {
    const end = (name?: string) => {
      open.delete(side);
      form.remove();
      silence(bar);
      resolve(name);
    };
    open.set(side, () => end());
    cancel.onclick = () => end();
    form.onkeydown = ({ key }) => {
      if (key === "Escape") end();
    };
    field.oninput = () => {
      field.ariaInvalid = "false";
      silence(bar);
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      const name = field.value.trim();
      const fault = question.faultOf(name);
      if (!fault) return end(name);
      field.ariaInvalid = "true";
      tell(bar, say(fault, nameOf(side)));
      field.focus();
    };
  });
}

/** The side is not edited any more. */
export function giveUp(side: HTMLElement): void {
  open.get(side)?.();
}

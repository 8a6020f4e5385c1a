// The list of keys. Loaded when somebody asks for it.
import { element } from "./element";
import keys from "./generated/keys.json";
import { speaker } from "./words";

const say = speaker(keys);
const LIST = {
  "/": "find",
  j: "next",
  k: "previous",
  p: "pair",
  r: "run",
  s: "side",
  e: "edit",
  "?": "list",
} as const;

/** Show the list; its box says that single keys are `off`, and calls `choose` when it is ticked. */
export function showKeys(off: boolean, choose: (on: boolean) => void): void {
  const rows = Object.entries(LIST).map(([key, word]) =>
    element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, say(word))),
  );
  const box = element("input", { type: "checkbox", checked: !off });
  box.addEventListener("change", () => choose(box.checked));
  const close = element("button", { className: "tool", type: "submit" }, say("close"));
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: "keys-title" }, say("title")),
    element("dl", {}, ...rows),
    element("label", {}, box, say("on")),
    close,
  );
  const dialog = element("dialog", { className: "keys" }, form);
  dialog.setAttribute("aria-labelledby", "keys-title");
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// The list of keys. Loaded when somebody asks for it.
import { openDialog } from "./dialog";
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
  openDialog(
    say("title"),
    say("close"),
    element("dl", {}, ...rows),
    element("label", {}, box, say("on")),
  );
}

// What was compared is the original: the proof of a pair says so while something else is shown.
import { sidesOf } from "../../dom";
import { element } from "../../element";
import { say } from "../../run-words";
import { programOf } from "./program";

/** Let the proof say it while one of `sides`, those of the pair that can be edited, is edited. */
export function watchProof(pair: HTMLElement, sides: HTMLElement[]): void {
  const proof = pair.querySelector('[data-role="proof"] p')!;
  const said = element("span", { className: "proof__edited", hidden: true });
  proof.prepend(said);
  for (const side of sides)
    programOf(side).watch(() => {
      const edited = sidesOf(pair).filter((one) => one.classList.contains("is-edited"));
      said.hidden = edited.length === 0;
      const isOwn = edited.every((one) => programOf(one).isOwn);
      said.textContent = say(isOwn ? "proofNotYours" : "proofNotTheirs");
    });
}

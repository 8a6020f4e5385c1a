// What goes on in a pair, said in its bar: on a phone the outputs are further down than a screen.
import { NAMES, pairOf, sideOf, sidesOf, statusOf } from "../dom";
import { say } from "../run-words";

/** Say what `output` and that of the other side do now, or how they ended. */
export function tellPair(output: HTMLElement): void {
  const pair = pairOf(output);
  const status = statusOf(pair);
  status.dataset.idle ??= status.textContent ?? "";
  const outputs = sidesOf(pair)
    .map((side) => side.querySelector<HTMLElement>('[data-role="output"]')!)
    .filter(({ dataset }) => dataset.state !== "recorded");
  status.toggleAttribute("data-says", outputs.length > 0);
  status.textContent = outputs.length ? summary(outputs) : status.dataset.idle;
}

function summary(outputs: HTMLElement[]): string {
  const inState = (state: string) => outputs.filter(({ dataset }) => dataset.state === state);
  const [working] = inState("running");
  if (working) return working.querySelector(".output__name")!.textContent!.trim();
  const failed = inState("error").map((output) => NAMES[sideOf(output).dataset.side!]);
  if (failed.length) return say("barFailed", failed.join(" · "));
  if (inState("stopped").length) return say("stopped");
  return say(outputs.some(({ dataset }) => "printed" in dataset) ? "barEnded" : "barSame");
}

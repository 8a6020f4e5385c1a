// An app that takes its time: its HTTP panel says so, with a button that ends it.
import { element } from "../../element";
import { say } from "../../run-words";

/** Say below the request of `side` that its answer is still to come. */
export function sayWaiting(side: Element): void {
  if (noteOf(side)) return;
  const stop = element("button", { type: "button", data: { action: "stop" } }, say("stop"));
  side
    .querySelector('[data-role="http"] .request')
    ?.after(
      element("p", { className: "request__waits", role: "status" }, `${say("waiting")} `, stop),
    );
}

/** Say it no longer. */
export function endWaiting(side: Element): void {
  noteOf(side)?.remove();
}

function noteOf(side: Element): Element | null {
  return side.querySelector(".request__waits");
}

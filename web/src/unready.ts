// Where the page's own script does not run, a button would do nothing: it says why instead.
import { barOf, tell } from "./tell";
import { say } from "./words";

/** Watch the buttons of pairs until the page's script says that it has started. */
export function watchButtons(): void {
  let early: HTMLButtonElement | undefined; // the last one pressed while the page still loads
  addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>(
      "[data-pair] button[data-action]",
    );
    if (!button || "started" in document.documentElement.dataset) return;
    if (document.readyState === "complete")
      tell(barOf(button), say(location.protocol === "file:" ? "fromFile" : "notLoaded"));
    else early = button;
  });
  // the script comes before this event, if it comes at all
  addEventListener("load", () => early?.click());
}

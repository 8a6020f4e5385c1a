// Where the page's own script does not run, a button would do nothing: it says why instead.
import { barOf, tell } from "./tell";
import { say } from "./words";

/** Watch the buttons of pairs until the page's script says that it has started. */
export function watchButtons(): void {
  addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("[data-pair] button[data-action]");
    // while the page still loads, the script may come yet
    if (!button || "started" in document.documentElement.dataset) return;
    if (document.readyState !== "complete") return;
    tell(barOf(button), say(location.protocol === "file:" ? "fromFile" : "notLoaded"));
  });
}

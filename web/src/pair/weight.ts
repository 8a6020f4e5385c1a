// How much the first run has to load is said beside its button until it has come; on a slow or metered
// line each button says it.
import { pairOf, sideOf, statusOf } from "../dom";
import { say } from "../words";

/** By pair, then by side or "both": bytes. src/sidebyside/browser/weights.py writes it. */
type Weights = Record<string, Record<string, number>>;

export async function showWeights(onButtons: boolean): Promise<void> {
  const { site = "./" } = document.documentElement.dataset;
  const root = new URL(site, location.href);
  if (await hasCome(root)) return;
  const answer = await fetch(new URL("runtime/weights.json", root));
  if (!answer.ok) return;
  const weights: Weights = await answer.json();
  const megabytes = (pair: HTMLElement, side = "both"): string | undefined => {
    const known = weights[pair.dataset.pair!] ?? {};
    const bytes = known[side] ?? Object.values(known)[0];
    return bytes ? (bytes / 1e6).toFixed(1) : undefined;
  };
  for (const pair of document.querySelectorAll<HTMLElement>("[data-pair]")) {
    const status = statusOf(pair);
    const loads = megabytes(pair);
    if (!loads || status.hasAttribute("data-says")) continue;
    status.dataset.idle = status.textContent ?? ""; // what is said again after a run, which has loaded it
    status.append(` · ${say("firstRun", loads)}`);
  }
  if (!onButtons) return;
  for (const button of document.querySelectorAll(
    "[data-pair] :is([data-action=run-both], [data-action=run])",
  )) {
    const loads = megabytes(pairOf(button), sideOf(button)?.dataset.side);
    if (loads) button.append(` · ${say("weight", loads)}`);
  }
}

/** Whether this browser keeps what a run loads: then there is a cache of the site at `root`. */
async function hasCome(root: URL): Promise<boolean> {
  try {
    return (await caches.keys()).some((name) => name.startsWith(`sidebyside ${root.href} `));
  } catch {
    return false; // it keeps nothing here
  }
}

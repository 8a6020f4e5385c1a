// On a slow or metered line each button says how much its first run has to load.
import { pairOf, sideOf } from "../dom";
import { say } from "../words";

/** By pair, then by side or "both": bytes. src/sidebyside/browser/weights.py writes it. */
type Weights = Record<string, Record<string, number>>;

export async function showWeights(): Promise<void> {
  const { site = "./" } = document.documentElement.dataset;
  const answer = await fetch(new URL(`${site}runtime/weights.json`, location.href));
  if (!answer.ok) return;
  const weights: Weights = await answer.json();
  for (const button of document.querySelectorAll(
    "[data-pair] :is([data-action=run-both], [data-action=run])",
  )) {
    const known = weights[pairOf(button).dataset.pair!];
    const bytes = known?.[sideOf(button)?.dataset.side ?? "both"] ?? Object.values(known ?? {})[0];
    if (bytes) button.append(` · ${say("weight", (bytes / 1e6).toFixed(1))}`);
  }
}

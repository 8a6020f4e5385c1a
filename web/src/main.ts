// The pairs of a page come to life here: one listener serves every button of every pair.

import { nameSearch } from "./page";
import { openLinkedConcept } from "./pair/concept-link";
import { press as pressConcept } from "./pair/concepts";
import { copy } from "./pair/copy";
import { download } from "./pair/download";
import { onTabKey, showFile } from "./pair/files";
import { applyShownSide, show } from "./pair/sides";
import { toggleWhole } from "./pair/whole";
import { press as pressRuntime, restoreEdits } from "./run/lazy";

const actions: Record<string, (button: HTMLButtonElement) => void> = {
  show,
  whole: toggleWhole,
  concept: pressConcept,
  copy,
  download,
  run: pressRuntime,
  "run-both": pressRuntime,
  stop: pressRuntime,
  edit: pressRuntime,
  reset: pressRuntime,
  share: pressRuntime,
};

document.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>("[data-pair] button");
  if (!button) return;
  if (button.role === "tab") showFile(button);
  else actions[button.dataset.action ?? ""]?.(button);
});

document.addEventListener("keydown", onTabKey);

document.documentElement.dataset.started = "";
applyShownSide();
nameSearch();
openLinkedConcept();
restoreEdits();

const chooser = document.querySelector<HTMLElement>("[data-role=chooser]");
if (chooser) void import("./index-pages/chooser").then(({ startChooser }) => startChooser(chooser));

const verdicts = document.querySelector<HTMLElement>("[data-role=verdicts]");
if (verdicts) void import("./index-pages/claims").then(({ startClaims }) => startClaims(verdicts));

const index = document.querySelector<HTMLElement>("[data-role=concepts]");
if (index)
  void import("./index-pages/concept-index").then(({ startConceptIndex }) =>
    startConceptIndex(index),
  );

// The pairs of a page come to life here: one listener serves every button of every pair.
import { openLinkedConcept } from "./concept-link";
import { press as pressConcept } from "./concepts";
import { copy } from "./copy";
import { download } from "./download";
import { onTabKey, showFile } from "./files";
import { nameSearch } from "./page";
import { press as pressRuntime, restoreEdits } from "./runtime/door";
import { applyShownSide, show } from "./sides";
import { toggleWhole } from "./whole";

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
  else actions[button.dataset["action"] ?? ""]?.(button);
});

document.addEventListener("keydown", onTabKey);

applyShownSide();
nameSearch();
openLinkedConcept();
restoreEdits();

const chooser = document.querySelector<HTMLElement>("[data-role=chooser]");
if (chooser) void import("./chooser").then(({ startChooser }) => startChooser(chooser));

const verdicts = document.querySelector<HTMLElement>("[data-role=verdicts]");
if (verdicts) void import("./claims").then(({ startClaims }) => startClaims(verdicts));

const index = document.querySelector<HTMLElement>("[data-role=concepts]");
if (index) void import("./concept-index").then(({ startConceptIndex }) => startConceptIndex(index));

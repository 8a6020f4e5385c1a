// The pairs of a page come to life here: one listener serves every button of every pair.

import { copy } from "./pair/copy";
import { download } from "./pair/download";
import { bringTabsToSight, onTabKey, showFile } from "./pair/files";
import { closeMenus, onMenuKey, toggleMenu, toggleWrap } from "./pair/menu";
import { followPlace, onPointer, pressPlace, startPlaces } from "./pair/places";
import { applyShownSide, explainLinkedSide, onSwitch } from "./pair/sides";
import { press as pressRuntime, restoreEdits } from "./run/lazy";
import { toggleRail, toggleScheme } from "./shell";

const actions: Record<string, (button: HTMLButtonElement) => void> = {
  place: pressPlace,
  menu: toggleMenu,
  wrap: toggleWrap,
  copy,
  download,
  run: pressRuntime,
  "run-both": pressRuntime,
  stop: pressRuntime,
  edit: pressRuntime,
  reset: pressRuntime,
  share: pressRuntime,
  rail: toggleRail,
  scheme: toggleScheme,
};

document.addEventListener("click", ({ target }) => {
  const element = target as Element;
  closeMenus(element);
  const place = element.closest<HTMLElement>("mark[data-c]");
  if (place) return followPlace(place);
  const button = element.closest<HTMLButtonElement>("button");
  if (!button) return;
  if (button.role === "tab") showFile(button);
  else actions[button.dataset.action ?? ""]?.(button);
});

document.addEventListener("change", onSwitch);
document.addEventListener("pointerover", onPointer);
document.addEventListener("keydown", onTabKey);
document.addEventListener("keydown", onMenuKey);
addEventListener("resize", applyShownSide);

applyShownSide();
bringTabsToSight();
explainLinkedSide();
startPlaces();
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

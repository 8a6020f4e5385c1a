// The pairs of a page come to life here: one listener serves every button of every pair.

import { onKey, openKeys } from "./keys";
import { keepPlace, offerLanguage } from "./language";
import { whenLoaded } from "./loaded";
import { copy, copyAll } from "./pair/copy";
import { download } from "./pair/download";
import { bringTabsToSight, onTabKey, showFile } from "./pair/files";
import { closeMenus, onMenuKey, toggleMenu, toggleWrap } from "./pair/menu";
import { followPlace, onPointer, pressPlace, startPlaces } from "./pair/places";
import { applyShownSide, explainLinkedSide, onSwitch } from "./pair/sides";
import { press as pressRuntime, restoreEdits } from "./run/lazy";
import { showOwnTask, toggleRail, toggleScheme } from "./shell";
import { reachWideTables } from "./tables";
import { barOf } from "./tell";

const actions: Record<string, (button: HTMLButtonElement) => void> = {
  place: pressPlace,
  menu: toggleMenu,
  wrap: toggleWrap,
  copy,
  "copy-all": copyAll,
  download,
  run: pressRuntime,
  "run-both": pressRuntime,
  stop: pressRuntime,
  edit: pressRuntime,
  reset: pressRuntime,
  "add-file": pressRuntime,
  rename: pressRuntime,
  delete: pressRuntime,
  share: pressRuntime,
  rail: toggleRail,
  scheme: toggleScheme,
  keys: openKeys,
  offline: openOffline,
  edits: openEdits,
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

document.addEventListener("click", keepPlace);
document.addEventListener("change", onSwitch);
document.addEventListener("pointerover", onPointer);
document.addEventListener("keydown", onTabKey);
document.addEventListener("keydown", onMenuKey);
document.addEventListener("keydown", onKey);
document.addEventListener("focusin", startSearch);
addEventListener("resize", applyShownSide);

document.documentElement.dataset.started = "";
applyShownSide();
bringTabsToSight();
explainLinkedSide();
startPlaces();
showOwnTask();
reachWideTables();
restoreEdits();
startSearch();
offerLanguage();

const home = document.querySelector<HTMLElement>("[data-role=ask]");
if (home) void whenLoaded(home, import("./index-pages/home"), ({ startHome }) => startHome(home));

const chooser = document.querySelector<HTMLElement>("[data-role=chooser]");
if (chooser)
  void whenLoaded(chooser, import("./index-pages/chooser"), ({ startChooser }) =>
    startChooser(chooser),
  );

const verdicts = document.querySelector<HTMLElement>("[data-role=verdicts]");
if (verdicts)
  void whenLoaded(verdicts, import("./index-pages/claims"), ({ startClaims }) =>
    startClaims(verdicts),
  );

const index = document.querySelector<HTMLElement>("[data-role=concepts]");
if (index)
  void whenLoaded(index, import("./index-pages/concept-index"), ({ startConceptIndex }) =>
    startConceptIndex(index),
  );

const missed = document.querySelector<HTMLElement>("[data-role=guess]");
if (missed) void import("./search/not-found").then(({ guess }) => guess(missed));

// when all else is there
addEventListener("load", () => {
  if (document.querySelector("[data-pair]"))
    void import("./pair/weight").then(({ showWeights }) => showWeights(isCostly()));
});

function openOffline(button: Element): void {
  void whenLoaded(barOf(button), import("./run/offline/dialog"), ({ showOffline }) =>
    showOffline(),
  );
}

function openEdits(button: Element): void {
  void whenLoaded(barOf(button), import("./run/edit/mine"), ({ showMine }) => showMine());
}

/** Whether every megabyte counts, as far as the browser tells. */
function isCostly(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? "");
}

/** The search and its index are loaded when a box has the focus for the first time. */
function startSearch(): void {
  const box = document.activeElement;
  if (!(box instanceof HTMLInputElement) || box.dataset.role !== "find") return;
  if ("started" in box.dataset) return;
  void whenLoaded(box.closest("search")!, import("./search/box"), ({ startBox }) => {
    if ("started" in box.dataset) return; // it had the focus twice before this came
    box.dataset.started = "";
    startBox(box);
  });
}

// The pairs of a page come to life here: one listener serves every button of every pair.
import { press as pressConcept } from "./concepts";
import { copy } from "./copy";
import { download } from "./download";
import { onTabKey, showFile } from "./files";
import { nameSearch } from "./page";
import { applyShownSide, show } from "./sides";
import { toggleWhole } from "./whole";

const actions: Record<string, (button: HTMLButtonElement) => void> = {
  show,
  whole: toggleWhole,
  concept: pressConcept,
  copy,
  download,
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

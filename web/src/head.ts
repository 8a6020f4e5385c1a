// Known before the first paint: that there is a script, where the site is, which side and which
// colours the reader wants. A classic script in the head; no page has an inline one.
import { watchButtons } from "./unready";

const root = document.documentElement;

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`sidebyside.${key}`);
  } catch {
    return null; // storage may be switched off
  }
}

root.classList.replace("no-js", "js");
root.dataset.site = document.currentScript?.dataset.site ?? "./";
const asked = new URLSearchParams(location.search).get("side");
const chosen = remembered("side");
// where there is room for one side, the one that the reader knows
const known = matchMedia("(width < 50em)").matches ? remembered("knows") : null;
const shown = asked === "flask" || asked === "django" ? asked : (chosen ?? known);
if (chosen) root.dataset.chosenSide = chosen;
if (shown) root.dataset.shownSide = shown; // else the width of a pair decides
const dark =
  remembered("scheme") ?? (matchMedia("(prefers-color-scheme: dark)").matches && "slate");
root.dataset.mdColorScheme = dark === "slate" ? "slate" : "default";

watchButtons();

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
const { site = "./", home } = document.currentScript?.dataset ?? {};
root.dataset.site = site;
const side = new URLSearchParams(location.search).get("side");
const asked = side === "flask" || side === "django" ? side : null;
const chosen = remembered("side");
// where there is room for one side, the one that the reader knows; on the home page the address
// may say which that is
const known = matchMedia("(width < 50em)").matches
  ? ((home && asked) ?? remembered("knows"))
  : null;
const shown = (home ? null : asked) ?? chosen ?? known;
if (chosen) root.dataset.chosenSide = chosen;
if (shown) root.dataset.shownSide = shown; // else the width of a pair decides
const dark =
  remembered("scheme") ?? (matchMedia("(prefers-color-scheme: dark)").matches && "slate");
root.dataset.mdColorScheme = dark === "slate" ? "slate" : "default";

watchButtons();

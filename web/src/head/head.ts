// The first script of every page: what has to be known before the first paint, and what Material's own
// script expects to find. Material writes it into each page, which the policy of the pages forbids.
import { watchButtons } from "./unready";

const { base, site } = (document.currentScript as HTMLScriptElement).dataset;
const root = document.documentElement;

const pages = new URL(base!, location.href);
if (!pages.pathname.endsWith("/")) pages.pathname += "/";

function get(key: string, storage = localStorage, scope = pages): unknown {
  try {
    return JSON.parse(storage.getItem(`${scope.pathname}.${key}`) ?? "null");
  } catch {
    return null; // storage may be switched off
  }
}

function set(key: string, value: unknown, storage = localStorage, scope = pages): void {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // as above
  }
}

function hash(text: string): number {
  return [...text].reduce((sum, char) => (sum << 5) - sum + char.charCodeAt(0), 0);
}

Object.assign(globalThis, {
  __md_scope: pages,
  __md_hash: hash,
  __md_get: get,
  __md_set: set,
});

root.classList.replace("no-js", "js");
root.dataset.site = site;
root.dataset.shownSide = "flask";
try {
  root.dataset.shownSide = localStorage.getItem("sidebyside.side") || "flask";
} catch {
  // storage may be switched off
}

watchButtons();

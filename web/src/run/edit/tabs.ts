// The tabs of a side whose files come and go. A side with one file has its name in place of tabs.
import { filesOf, nameOf } from "../../dom";
import { element } from "../../element";
import { showFile } from "../../pair/files";
import { say } from "../../run-words";

let made = 0; // files with an id from here

/** Give the side a tab for each of its `files`, and show the one that was shown, or `preferred`. */
export function arrangeTabs(side: HTMLElement, files: HTMLElement[], preferred: string): void {
  const shown =
    files.find((file) => file.classList.contains("is-shown")) ??
    files.find((file) => file.dataset.file === preferred) ??
    files[0]!;
  const place = side.querySelector(".tabs, .side__file")!;
  if (files.length === 1) {
    const name = element("span", { className: "side__file" }, shown.dataset.file!);
    place.replaceWith(name);
    for (const attribute of ["role", "aria-labelledby"]) shown.removeAttribute(attribute);
    for (const file of filesOf(side)) file.classList.toggle("is-shown", file === shown);
    return;
  }
  const tabs = files.map(tabOf);
  let list = place;
  if (!place.matches(".tabs")) {
    list = element("div", { className: "tabs", role: "tablist" });
    list.ariaLabel = say("files", nameOf(side));
    place.replaceWith(list);
  }
  list.replaceChildren(...tabs);
  showFile(tabs[files.indexOf(shown)]!);
}

/** Show the file called `name`. */
export function showFileOf(side: HTMLElement, name: string): void {
  const file = filesOf(side).find((one) => one.dataset.file === name);
  const tab = document.getElementById(file?.getAttribute("aria-labelledby") ?? "");
  if (tab) showFile(tab);
}

/** The tab of `file`, with what ties both together. */
function tabOf(file: HTMLElement): HTMLElement {
  file.id ||= `${file.closest("[data-side]")!.getAttribute("aria-labelledby")}-new${++made}`;
  const id = file.getAttribute("aria-labelledby") ?? `${file.id}-tab`;
  const tab =
    document.getElementById(id) ??
    element("button", { type: "button", role: "tab", id }, file.dataset.file!);
  tab.setAttribute("aria-controls", file.id);
  file.role = "tabpanel";
  file.setAttribute("aria-labelledby", id);
  return tab;
}

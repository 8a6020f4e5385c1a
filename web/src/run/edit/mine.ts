// "My edits": all that the reader changed on this site and this browser keeps, listed, saved, thrown away.
import { openDialog } from "../../dialog";
import { element } from "../../element";
import words from "../../generated/edits.json";
import { whenLoaded } from "../../loaded";
import { saveAs } from "../../pair/save";
import { barOf } from "../../tell";
import { speaker } from "../../words";
import { EDITS } from "./key";

const say = speaker(words);

interface Edit {
  /** `4-models/7-filter/flask`. */
  id: string;
  /** By name what was changed; null for a file that was deleted. */
  files: [name: string, text: string | null][];
}

export function showMine(): void {
  const text = element("p", { role: "status" });
  const list = element("ul", { className: "mine" });
  const save = element("button", { className: "tool", type: "button" }, say("save"));
  const clear = element("button", { className: "tool", type: "button" }, say("clear"));
  const dialog = openDialog(say("title"), say("close"), text, list, save, clear);
  let isChanged = false;
  let isAsked = false;

  function show(): void {
    const edits = readAll();
    isAsked = false;
    text.textContent = say(edits.length ? "kept" : "none");
    list.replaceChildren(...edits.map(row));
    save.hidden = clear.hidden = edits.length === 0;
    clear.textContent = say("clear");
  }

  function row({ id, files }: Edit): HTMLElement {
    const names = files.map(([name]) => name).join(say("comma"));
    const remove = element("button", { className: "tool", type: "button" }, say("remove"));
    remove.ariaLabel = say("removeOf", id);
    remove.onclick = () => forget([id]);
    return element(
      "li",
      {},
      element("a", { href: addressOf(id) }, id),
      element("small", {}, names),
      remove,
    );
  }

  function forget(ids: string[]): void {
    for (const id of ids) localStorage.removeItem(EDITS + id);
    isChanged = true;
    show();
    dialog.querySelector<HTMLElement>("[type=submit]")!.focus();
  }

  save.onclick = () => void whenLoaded(barOf(save), import("../../pair/zip"), saveAll);
  clear.onclick = () => {
    if (isAsked) return forget(readAll().map(({ id }) => id));
    isAsked = true;
    clear.textContent = say("sure");
  };
  // what this page still shows may be among it
  dialog.addEventListener("close", () => isChanged && location.reload());
  show();
}

/** What is kept; nothing where the browser keeps nothing, and without what is no edit. */
function readAll(): Edit[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(EDITS));
    return keys.sort().flatMap((key) => {
      const files = filesIn(localStorage.getItem(key) ?? "");
      return files ? [{ id: key.slice(EDITS.length), files }] : [];
    });
  } catch {
    return [];
  }
}

function filesIn(kept: string): Edit["files"] | undefined {
  try {
    return Object.entries(JSON.parse(kept) as Record<string, string | null>);
  } catch {
    return undefined;
  }
}

/** One zip with a folder for each side; what was deleted is not in it. */
function saveAll({ zip }: typeof import("../../pair/zip")): void {
  const files = readAll().flatMap(({ id, files }) =>
    files.flatMap(([name, text]) => (text === null ? [] : [{ name: `${id}/${name}`, text }])),
  );
  saveAs("my-edits.zip", zip("my-edits", files));
}

/** The page of a side, in the language of this one. */
function addressOf(id: string): string {
  const { lang, dataset } = document.documentElement;
  const [topic, side] = [id.slice(0, id.lastIndexOf("/")), id.slice(id.lastIndexOf("/") + 1)];
  const home = `${dataset.site ?? "./"}${lang.startsWith("zh") ? "zh/" : ""}`;
  return new URL(`${home}${topic}/?side=${side}`, location.href).href;
}

// What the head of a side has while it is edited: a button that adds a file, and in its menu two more.
import { nameOf } from "../../dom";
import { element } from "../../element";
import { say } from "../../run-words";

/** Offer them, or no longer. What they do is said where the others' deeds are. */
export function offerTools(side: HTMLElement, offered: boolean): void {
  for (const tool of toolsOf(side)) tool.hidden = !offered;
}

function toolsOf(side: HTMLElement): HTMLElement[] {
  const made = [...side.querySelectorAll<HTMLElement>("[data-tool]")];
  if (made.length) return made;
  const tool = (action: string, text: string) =>
    element("button", { type: "button", data: { action, tool: "" } }, text);
  const add = tool("add-file", "+");
  add.className = "tool tool--add";
  add.ariaLabel = add.title = say("addFile", nameOf(side));
  side.querySelector(".tabs, .side__file")!.after(add);
  const others = [tool("rename", say("renameFile")), tool("delete", say("deleteFile"))];
  side.querySelector('.menu [data-action="reset"]')!.before(...others);
  return [add, ...others];
}

// Adds, renames and deletes files of a side that is edited.
import { nameOf } from "../../dom";
import { say } from "../../run-words";
import { tell } from "../../tell";
import { focusEditor } from "./editors";
import { faultOf, PROGRAM } from "./names";
import { askName } from "./naming";
import { programOf } from "./program";
import { showFileOf } from "./tabs";

export async function addFile(side: HTMLElement): Promise<void> {
  const { folder } = programOf(side);
  const name = await askName(side, {
    label: say("newName"),
    act: say("add"),
    name: "",
    faultOf: (typed) => faultOf(typed, folder.othersThan(typed)),
  });
  if (name === undefined) return focusEditor(side);
  programOf(side).add(name);
  lookAt(side, name);
}

export async function renameFile(side: HTMLElement): Promise<void> {
  const { folder } = programOf(side);
  const old = shownOn(side);
  if (old === PROGRAM) return refuse(side);
  const name = await askName(side, {
    label: say("otherName", old),
    act: say("rename"),
    name: old,
    faultOf: (typed) => {
      const others = folder.othersThan(typed).filter((other) => other !== old);
      return faultOf(typed, others);
    },
  });
  if (name === undefined || name === old) return focusEditor(side);
  programOf(side).rename(old, name);
  lookAt(side, name);
}

export function deleteFile(side: HTMLElement): void {
  const name = shownOn(side);
  if (name === PROGRAM) refuse(side);
  else {
    programOf(side).remove(name);
    focusEditor(side);
  }
}

function lookAt(side: HTMLElement, name: string): void {
  showFileOf(side, name);
  focusEditor(side);
}

function shownOn(side: HTMLElement): string {
  return side.querySelector<HTMLElement>("[data-file].is-shown")!.dataset.file!;
}

function refuse(side: HTMLElement): void {
  tell(side.querySelector(".side__bar")!, say("programStays", nameOf(side)));
}

// A link with the reader's edit, and what a link of somebody else shows. It is never run by itself.
import { isShown, pairOf } from "../../dom";
import { confirmOn } from "../../pair/confirm";
import { explainLinkedSide, show } from "../../pair/sides";
import { tell } from "../../tell";
import { say } from "../words";
import { addressOf, forgetCode, linkHere, read, type Shared } from "./address";
import { TooLarge } from "./packed";
import { programOf } from "./program";
import { showFileOf } from "./tabs";

/** Copy a link to the pair, with the edit of the button's side. */
export async function share(button: HTMLButtonElement, side: HTMLElement): Promise<void> {
  try {
    const { edits } = programOf(side);
    const link = await addressOf(pairOf(side), side.dataset.side!, edits);
    await navigator.clipboard.writeText(link);
    confirmOn(button, say("shared"));
  } catch (error) {
    confirmOn(button, say(error instanceof TooLarge ? "shareTooLarge" : "notShared"));
  }
}

/** Show the edit that the page's address holds, if it holds one. */
export async function openShared(): Promise<void> {
  const link = linkHere();
  if (!link) return;
  const found = await read(link);
  if (typeof found === "string") tell(link.pair.querySelector(".bar")!, say(found));
  else open(found);
  link.pair.scrollIntoView();
}

function open(shared: Shared): void {
  for (const [side, edits] of shared) programOf(side).open(edits);
  const changed = [...shared.keys()].filter((side) => !programOf(side).isOwn);
  if (changed[0]) lookAt(changed[0]);
  for (const side of changed) programOf(side).watch(() => forgetDecided(changed));
}

/** Show the side and its first change, at every width. */
function lookAt(side: HTMLElement): void {
  if (!isShown(side)) {
    show(side.dataset.side!, side);
    explainLinkedSide();
  }
  const { edits, files } = programOf(side);
  const name = [...edits.keys()].find((one) => one in files);
  if (name) showFileOf(side, name);
  const line = side.querySelector<HTMLElement>(".is-shown .line--changed");
  if (line) side.querySelector(".code")!.scrollTop = line.offsetTop - 3 * line.offsetHeight;
}

/** Once nothing of the link is shown any more, a reload brings what is shown. */
function forgetDecided(sides: HTMLElement[]): void {
  const pair = pairOf(sides[0]!);
  if (linkHere()?.pair === pair && sides.every((side) => programOf(side).isOwn)) forgetCode();
}

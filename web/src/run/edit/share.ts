// A link with the reader's edit, and what a link of somebody else shows. It is never run by itself.
import { pairOf } from "../../dom";
import { confirmOn } from "../../pair/confirm";
import { say } from "../../run-words";
import { tell } from "../../tell";
import { addressOf, forgetCode, linkHere, read, type Shared } from "./address";
import { lookAtChanges } from "./look";
import { TooLarge } from "./packed";
import { programOf } from "./program";

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
  if (changed[0]) lookAtChanges(changed[0]);
  for (const side of changed) programOf(side).watch(() => forgetDecided(changed));
}

/** Once nothing of the link is shown any more, a reload brings what is shown. */
function forgetDecided(sides: HTMLElement[]): void {
  const pair = pairOf(sides[0]!);
  if (linkHere()?.pair === pair && sides.every((side) => programOf(side).isOwn)) forgetCode();
}

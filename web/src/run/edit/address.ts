// The link that the address of the page is: #<pair>&code=<what somebody made of the pair>.
import { sidesOf } from "../../dom";
import { type Edits, readEdits } from "./edits";
import { pack, TooLarge, unpack } from "./packed";
import { programOf } from "./program";

/** Edits by side. */
export type Shared = Map<HTMLElement, Edits>;

/** What is wrong with a link. */
export type LinkFault = "linkTooLarge" | "linkBroken";

interface Link {
  pair: HTMLElement;
  code: string;
}

/** The link of the address, if it is one to a pair of this page. */
export function linkHere(): Link | undefined {
  const [, id, code] = /^#([^&]+)&code=(.*)$/.exec(location.hash) ?? [];
  const pair = id && document.getElementById(decoded(id));
  return pair && code !== undefined && pair.matches("[data-pair]") ? { pair, code } : undefined;
}

/** Make the address a link to the pair alone. */
export function forgetCode(): void {
  const [plain] = location.hash.split("&code=");
  history.replaceState(history.state, "", plain);
}

/** What the link holds, or what is wrong with it. */
export async function read({ pair, code }: Link): Promise<Shared | LinkFault> {
  try {
    return readShared(pair, JSON.parse(await unpack(code))) ?? "linkBroken";
  } catch (error) {
    return error instanceof TooLarge ? "linkTooLarge" : "linkBroken";
  }
}

/** The address of the pair with `edits` of one side. Rejects with TooLarge. */
export async function addressOf(pair: HTMLElement, side: string, edits: Edits): Promise<string> {
  const link = new URL(location.href);
  link.hash = pair.id;
  if (edits.size)
    link.hash += `&code=${await pack(JSON.stringify({ [side]: Object.fromEntries(edits) }))}`;
  return link.href;
}

function readShared(pair: HTMLElement, value: unknown): Shared | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const shared: Shared = new Map();
  for (const [name, files] of Object.entries(value)) {
    const side = sidesOf(pair).find((one) => one.dataset.side === name);
    if (!side?.querySelector('[data-action="edit"]')) return undefined; // it does not run here
    const edits = readEdits(files, programOf(side).folder.originals);
    if (!edits) return undefined;
    shared.set(side, edits);
  }
  return shared;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

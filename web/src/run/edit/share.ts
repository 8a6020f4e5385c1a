// Links that hold an edit in their fragment: #<pair>&code=<base64url of deflated JSON>.
import { type Files, pairOf } from "../../dom";
import { confirmOn } from "../../pair/confirm";
import { say } from "../words";
import { programOf } from "./program";

type Shared = Record<string, Files>; // side → edited files

/** Copy a link to the pair, with the edits of the button's side. */
export async function share(button: HTMLButtonElement, side: HTMLElement): Promise<void> {
  const link = new URL(location.href);
  link.hash = pairOf(side).id;
  const { edits, isEdited } = programOf(side);
  if (isEdited) link.hash += `&code=${await encode({ [side.dataset.side!]: edits })}`;
  try {
    await navigator.clipboard.writeText(link.href);
    confirmOn(button, say("shared"));
  } catch {
    confirmOn(button, say("notShared"));
  }
}

/** Show the edit that the page's address holds, if it holds one. It is never run by itself. */
export async function openShared(): Promise<void> {
  const [, id, code] = /^#([^&]+)&code=([\w-]+)$/.exec(location.hash) ?? [];
  const pair = id && document.getElementById(decodeURIComponent(id));
  if (!pair || !code) return;
  let shared: Shared;
  try {
    shared = await decode(code);
  } catch {
    return; // a mangled link is a link to the pair
  } finally {
    pair.scrollIntoView();
  }
  for (const [name, files] of Object.entries(shared)) {
    const side = pair.querySelector<HTMLElement>(`[data-side="${CSS.escape(name)}"]`);
    if (side) programOf(side).apply(files, "theirs");
  }
}

async function encode(shared: Shared): Promise<string> {
  const packed = await through(JSON.stringify(shared), new CompressionStream("deflate-raw"));
  const binary = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function decode(text: string): Promise<Shared> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const unpacked = await through(packed, new DecompressionStream("deflate-raw"));
  return JSON.parse(new TextDecoder().decode(unpacked));
}

function through(content: BlobPart, stream: GenericTransformStream): Promise<ArrayBuffer> {
  return new Response(new Blob([content]).stream().pipeThrough(stream)).arrayBuffer();
}

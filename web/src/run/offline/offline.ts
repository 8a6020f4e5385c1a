// After the first run, keep what it took, so that the next visit needs no network.

import type { Manifest, RunnableSide } from "../../protocol/manifest";
import { base, loadManifest } from "../store";
import type { Keep } from "./keep";

/** Register the service worker and let it keep this page and what the sides need. */
export async function keepForOffline(sideIds: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const root = new URL("..", base);
    await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname });
    const { active } = await navigator.serviceWorker.ready;
    const keep: Keep = {
      keep: await needed(sideIds),
      known: await known(),
    };
    active?.postMessage(keep);
  } catch {
    // private windows and plain http have no service worker: everything else works
  }
}

/** Addresses of everything that this page and these sides have loaded or may load. */
async function needed(sideIds: string[]): Promise<string[]> {
  const manifest = await loadManifest();
  const files = sideIds.flatMap((id) => filesOf(manifest, [manifest.sides[id]!]));
  const page = performance.getEntriesByType("resource").map(({ name }) => name);
  const editor = new URL("./run/edit/editor.js", import.meta.url).href; // build.mjs names it
  return [...new Set([location.href.split("#")[0]!, ...page.filter(isOurs), editor, ...files])];
}

/** Every file of this version: what else is kept belongs to an older one. */
async function known(): Promise<string[]> {
  const manifest = await loadManifest();
  return filesOf(manifest, Object.values(manifest.sides));
}

function filesOf(manifest: Manifest, sides: RunnableSide[]): string[] {
  const own = sides.flatMap(({ snapshot, packages, tree }) => {
    const packs = packages.flatMap((name) => manifest.packages[name]!.packs);
    return [manifest.snapshots[snapshot]!, tree, ...packs];
  });
  const common = ["manifest.json", manifest.worker, manifest.wasm, manifest.stdlib];
  return [...new Set([...common, ...own])].map((file) => new URL(file, base).href);
}

function isOurs(url: string): boolean {
  return url.startsWith(new URL("..", base).href) && !url.startsWith(base.href);
}

// Keep what a run took, so that the next visit to its chapter needs no network.

import { base, loadManifest } from "../../protocol/load";
import type { Manifest, RunnableSide } from "../../protocol/manifest";
import type { Keep } from "./keep";
import { holdRelease, register, root } from "./release";

/** Register the service worker and let it keep this chapter's pages and what the sides need. */
export async function keepForOffline(sideIds: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const { active } = await register();
    const manifest = await loadManifest();
    const keep: Keep = {
      release: await holdRelease(),
      urls: needed(manifest, sideIds),
    };
    active?.postMessage(keep);
  } catch {
    // private windows and plain http have no service worker: everything else works
  }
}

/** Addresses of all that this page and these sides have loaded or may load, and of the chapter. */
function needed(manifest: Manifest, sideIds: string[]): string[] {
  const sides = sideIds.flatMap((id) => manifest.sides[id] ?? []);
  const page = performance.getEntriesByType("resource").map(({ name }) => name);
  const editor = new URL("./run/edit/editor.js", import.meta.url).href; // build.mjs names it
  const { origin, pathname, search } = location;
  return [
    ...new Set([
      origin + pathname + search,
      ...chapter(),
      ...page.filter(isOurs),
      editor,
      ...filesOf(manifest, sides),
    ]),
  ];
}

/** The pages of this chapter. */
function chapter(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>("#rail ol a, #rail .rail__name a");
  return [...links].map(({ origin, pathname }) => origin + pathname);
}

function filesOf(manifest: Manifest, sides: RunnableSide[]): string[] {
  const own = sides.flatMap(({ snapshot, packages }) => {
    const packs = packages.flatMap((name) => manifest.packages[name]?.packs ?? []);
    return [manifest.snapshots[snapshot] ?? [], packs].flat();
  });
  const trees = sides.flatMap((side) => alike(manifest, side)).map(({ tree }) => tree);
  const common = ["manifest.json", manifest.worker, manifest.wasm, manifest.stdlib];
  return [...common, ...own, ...trees].map((file) => new URL(file, base).href);
}

/** The sides, of whatever page, that need nothing more than `one` does: they can run, too. */
function alike(manifest: Manifest, one: RunnableSide): RunnableSide[] {
  return Object.values(manifest.sides).filter(
    ({ snapshot, packages }) =>
      snapshot === one.snapshot && packages.every((name) => one.packages.includes(name)),
  );
}

function isOurs(url: string): boolean {
  return url.startsWith(root.href) && !url.startsWith(base.href);
}

// Keep what a run took, so that the next visit needs no network.

import { base, loadManifest } from "../../protocol/load";
import type { Manifest, RunnableSide } from "../../protocol/manifest";
import type { Keep } from "./keep";

const root = new URL("..", base);

/** Register the service worker and let it keep this page and what the sides need. */
export async function keepForOffline(sideIds: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname });
    const { active } = await navigator.serviceWorker.ready;
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

let holding: Promise<string> | undefined;

/**
 * Hold a lock with the name of this page's release for as long as the page is open: so long the
 * service worker keeps the files of that release. Returns the name, which a new manifest changes.
 * Rejects where there are no locks; there is no service worker either.
 */
export function holdRelease(): Promise<string> {
  holding ??= hold();
  return holding;
}

async function hold(): Promise<string> {
  const manifest = new TextEncoder().encode(JSON.stringify(await loadManifest()));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", manifest));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const name = `sidebyside ${root.href} ${hex}`;
  await new Promise((held) =>
    navigator.locks.request(name, { mode: "shared" }, (lock) => {
      held(lock);
      return new Promise(() => {}); // until the page is closed
    }),
  );
  return name;
}

/** Addresses of everything that this page and these sides have loaded or may load. */
function needed(manifest: Manifest, sideIds: string[]): string[] {
  const sides = sideIds.flatMap((id) => manifest.sides[id] ?? []);
  const page = performance.getEntriesByType("resource").map(({ name }) => name);
  const editor = new URL("./run/edit/editor.js", import.meta.url).href; // build.mjs names it
  const { origin, pathname, search } = location;
  return [
    ...new Set([
      origin + pathname + search,
      ...page.filter(isOurs),
      editor,
      ...filesOf(manifest, sides),
    ]),
  ];
}

function filesOf(manifest: Manifest, sides: RunnableSide[]): string[] {
  const own = sides.flatMap(({ snapshot, packages, tree }) => {
    const packs = packages.flatMap((name) => manifest.packages[name]?.packs ?? []);
    return [manifest.snapshots[snapshot] ?? [], tree, packs].flat();
  });
  const common = ["manifest.json", manifest.worker, manifest.wasm, manifest.stdlib];
  return [...common, ...own].map((file) => new URL(file, base).href);
}

function isOurs(url: string): boolean {
  return url.startsWith(root.href) && !url.startsWith(base.href);
}

// After the first run, keep what it took, so that the next visit needs no network.
import { base, loadManifest } from "./manifest";

/** Register the service worker and let it keep this page and what the sides need. */
export async function keepForOffline(sideIds: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const root = new URL("..", base);
    await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: await needed(sideIds), known: await known() });
  } catch {
    // private windows and plain http have no service worker: everything else works
  }
}

/** Addresses of everything that this page and these sides have loaded or may load. */
async function needed(sideIds: string[]): Promise<string[]> {
  const manifest = await loadManifest();
  const files = sideIds.flatMap((id) => {
    const { snapshot, packages } = manifest.sides[id]!;
    const packs = packages.flatMap((name) => manifest.packages[name]!.packs);
    return [manifest.snapshots[snapshot]!.file, ...packs];
  });
  const common = ["manifest.json", manifest.worker, manifest.empty, manifest.tree, manifest.stdlib];
  const pyodide = ["pyodide.asm.mjs", "pyodide.asm.wasm"].map((name) => manifest.pyodide + name);
  const runtime = [...common, ...pyodide, ...files].map((file) => new URL(file, base).href);
  const page = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...new Set([location.href.split("#")[0]!, ...page.filter(isOurs), ...runtime])];
}

/** Every file of this version: what else is kept belongs to an older one. */
async function known(): Promise<string[]> {
  const manifest = await loadManifest();
  const packs = Object.values(manifest.packages).flatMap(({ packs }) => packs);
  const snapshots = Object.values(manifest.snapshots).map(({ file }) => file);
  const common = ["manifest.json", manifest.worker, manifest.empty, manifest.tree, manifest.stdlib];
  const pyodide = ["pyodide.asm.mjs", "pyodide.asm.wasm"].map((name) => manifest.pyodide + name);
  return [...common, ...pyodide, ...packs, ...snapshots].map((file) => new URL(file, base).href);
}

function isOurs(url: string): boolean {
  return url.startsWith(new URL("..", base).href) && !url.startsWith(base.href);
}

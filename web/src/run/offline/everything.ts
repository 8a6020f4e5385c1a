// All that the site needs to work without a network: one language's pages, and Python with all packages.
import { base, loadManifest } from "../../protocol/load";
import { isGenuine } from "./genuine";
import { holdRelease, register, root } from "./release";

const AT_ONCE = 4;

/** What is still to come, by address, in bytes. */
export type Missing = Map<string, number>;

/** Whether this browser keeps anything here: not over plain http, nor in some private windows. */
export function canKeep(): Promise<boolean> {
  const registered = Promise.resolve().then(register); // without encryption there is nothing to call
  return registered.then(
    () => true,
    () => false,
  );
}

/** Look up what this browser does not keep yet. Rejects if the list of it does not come. */
export async function findMissing(): Promise<Missing> {
  const cache = await caches.open(await holdRelease());
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return new Map([...(await listAll())].filter(([url]) => !kept.has(url)));
}

/**
 * Load and keep all of `missing`; `told` gets the bytes that have come.
 * Rejects as `signal` says, or with the first failure; what has come by then is kept.
 */
export async function keepAll(
  missing: Missing,
  signal: AbortSignal,
  told: (bytes: number) => void,
): Promise<void> {
  const cache = await caches.open(await holdRelease());
  // a browser that is asked so does not throw the site's files away when it wants room
  await navigator.storage?.persist?.();
  const waiting = [...missing];
  let bytes = 0;
  const next = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const [url, size] = entry;
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      if (!(await isGenuine(url, response))) throw new Error(url);
      await cache.put(url, response);
      missing.delete(url);
      bytes += size;
      told(bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

async function listAll(): Promise<Missing> {
  const language = document.documentElement.lang.slice(0, 2);
  const list = new URL(`offline.${language}.json`, root);
  const pages: Record<string, number> = await (await fetch(list, { cache: "no-cache" })).json();
  const { sizes } = await loadManifest();
  return new Map([
    [list.href, 0],
    [new URL("manifest.json", base).href, 0],
    ...Object.entries(pages).map(([path, size]) => [new URL(path, root).href, size] as const),
    ...Object.entries(sizes).map(([name, size]) => [new URL(name, base).href, size] as const),
  ]);
}

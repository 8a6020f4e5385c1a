// The service worker: what was used once also works without a network.
// What has its digest in its name, below runtime/, never changes. Everything else is asked for first;
// what is kept stands in for it where no answer comes in time.
// What is kept of one release is a cache of its own. It stays while a page of that release is open,
// which may still need what a newer release has dropped from the server: each page holds a lock.
import type { Manifest } from "../../protocol/manifest";
import { isGenuine } from "./genuine";
import type { Keep } from "./keep";

/** What TypeScript's DOM library does not know. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void;
}

interface Events {
  install: Extendable;
  activate: Extendable;
  message: Extendable & MessageEvent<Keep>;
  fetch: Extendable & { request: Request; respondWith(response: Promise<Response>): void };
}

interface Extendable {
  waitUntil(done: Promise<unknown>): void;
}

const worker = self as unknown as Scope;
const scope = worker.registration.scope;
const runtime = new URL("runtime/", scope).href;
const PATIENCE = 4000; // ms until what is kept stands in for a server that does not answer
const prefix = `sidebyside ${scope} `; // of the names of this site's caches

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (event) => event.waitUntil(keep(event.data)));

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  if (isFixed(url)) return event.respondWith(keptFirst(event.request));
  const answer = fetch(event.request);
  const refreshed = answer.then((response) => refresh(event.request, response));
  event.waitUntil(refreshed.catch(() => {})); // the next answer tries again
  event.respondWith(networkFirst(event.request, answer));
});

function isFixed(url: string): boolean {
  return url.startsWith(runtime) && url.endsWith(".bin");
}

/** The caches of this site, of the newest release first. */
async function releases(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix)).reverse();
}

/** Load what is not kept yet, and drop the older releases that no page needs any more. */
async function keep({ release, urls }: Keep): Promise<void> {
  if (!release.startsWith(prefix)) return;
  const cache = await caches.open(release);
  const { held } = await navigator.locks.query();
  const names = await releases();
  for (const older of names.slice(names.indexOf(release) + 1))
    if (!held?.some(({ name }) => name === older)) await caches.delete(older);
  for (const url of urls)
    if (url.startsWith(scope) && !(await cache.match(url))) await add(cache, url).catch(() => {}); // the next visit tries again
}

async function add(cache: Cache, url: string): Promise<void> {
  const kept = isFixed(url) && (await findFixed(url));
  if (kept) return cache.put(url, kept);
  const response = await fetch(url);
  if (response.ok && (await isGenuine(url, response))) await cache.put(url, response);
}

/** What fails here is the storage: the network is asked then, too. */
async function keptFirst(request: Request): Promise<Response> {
  return (await findFixed(request.url).catch(() => undefined)) ?? fetch(request);
}

/**
 * A file that a release has in its list and keeps. Whatever else is kept under a listed name is thrown
 * away: storage may be damaged, and all projects of one host can write into it.
 */
async function findFixed(url: string): Promise<Response | undefined> {
  for (const release of await releases()) {
    const cache = await caches.open(release);
    const kept = await cache.match(url);
    const size = kept && (await listedSize(cache, url));
    if (size === undefined) continue;
    if ((await isWhole(kept!, size)) && (await isGenuine(url, kept!))) return kept;
    await cache.delete(url);
  }
  return undefined;
}

/** How many bytes the file at `url` has, as the manifest says that `cache` keeps; undefined if it does not. */
async function listedSize(cache: Cache, url: string): Promise<number | undefined> {
  const manifest = await cache.match(`${runtime}manifest.json`);
  try {
    const { sizes }: Pick<Manifest, "sizes"> = await manifest!.json();
    return sizes[url.slice(runtime.length)];
  } catch {
    return undefined; // none is kept, or something else
  }
}

/** Whether `file`, which stays unread, is an answer that the page will take as one of `size` bytes. */
async function isWhole(file: Response, size: number): Promise<boolean> {
  return file.ok && (await file.clone().arrayBuffer()).byteLength === size;
}

/** The network's answer; where it is late, or there is none, what is kept stands in for it. */
async function networkFirst(request: Request, answer: Promise<Response>): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const inTime = await Promise.race([answer, late]);
    return inTime ?? (await findKept(request, request.mode === "navigate")) ?? (await answer);
  } catch {
    return (await findKept(request, true)) ?? answer;
  }
}

/**
 * What is kept for `request`, or else for `anySearch` at the end of its address: a page says there which
 * side is shown, but a script, of which release it is.
 */
async function findKept(request: Request, anySearch: boolean): Promise<Response | undefined> {
  try {
    const names = await releases();
    for (const ignoreSearch of anySearch ? [false, true] : [false])
      for (const release of names) {
        const cache = await caches.open(release);
        const found = await cache.match(request, { ignoreSearch });
        if (found) return found;
      }
  } catch {
    // storage fails: nothing is kept
  }
  return undefined;
}

/** Keep a copy of `response`, which is still to be read, in place of an older one, if there is one. */
async function refresh(request: Request, response: Response): Promise<void> {
  if (!response.ok || request.url.startsWith(runtime)) return;
  const copy = response.clone(); // at once: the page begins to read it
  const [newest] = await releases();
  if (newest === undefined) return;
  const cache = await caches.open(newest);
  if ((await cache.match(request)) && (await isGenuine(request.url, copy)))
    await cache.put(request, copy);
}

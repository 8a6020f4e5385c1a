// The service worker: what was used once also works without a network.
// Files below runtime/ never change under their name; everything else is asked for first.

import type { Keep } from "./keep";

// TypeScript's DOM library does not know this scope.
const worker = self as any;

const CACHE = "sidebyside";
const runtime = new URL("runtime/", worker.registration.scope).href;

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event: any) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event: any) => event.waitUntil(keep(event.data)));

worker.addEventListener("fetch", (event: any) => {
  const { method, url } = event.request as Request;
  if (method !== "GET" || !url.startsWith(worker.registration.scope)) return;
  const isFixed = url.startsWith(runtime) && !url.endsWith("/manifest.json");
  event.respondWith(isFixed ? keptFirst(event.request) : networkFirst(event.request));
});

/** Load what is not kept yet, and drop what belongs to another version of the runtime. */
async function keep({ keep, known }: Keep): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys())
    if (url.startsWith(runtime) && !known.includes(url)) await cache.delete(url);
  for (const url of keep) if (!(await cache.match(url))) await add(cache, url).catch(() => {}); // the next visit tries again
}

async function add(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url);
  if (response.ok) await cache.put(url, response);
}

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    const cache = await caches.open(CACHE);
    if (response.ok && (await cache.match(request))) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

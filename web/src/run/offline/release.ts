// The release of the site that this page belongs to, as the name of a cache and of a lock.
import { base, loadManifest } from "../../protocol/load";
import { sha256 } from "./digest";

/** Where the site is, both languages. */
export const root = new URL("..", base);

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

/** Let the service worker answer for this site. Rejects where there can be none. */
export async function register(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname });
  return navigator.serviceWorker.ready;
}

async function hold(): Promise<string> {
  const manifest = new TextEncoder().encode(JSON.stringify(await loadManifest()));
  const name = `sidebyside ${root.href} ${await sha256(manifest)}`;
  await new Promise((held) =>
    navigator.locks.request(name, { mode: "shared" }, (lock) => {
      held(lock);
      return new Promise(() => {}); // until the page is closed
    }),
  );
  return name;
}

// The folder of the runtime's files, and the list of them.
import type { Manifest } from "./manifest";
import { asProblem, Problem } from "./problem";

const MANIFEST_TIME = 20_000; // ms for the whole of it

/** One for the site's two languages. */
export const base = new URL(
  `${document.documentElement.dataset.site ?? "./"}runtime/`,
  location.href,
);

let loading: Promise<Manifest> | undefined;

/** Load the manifest once; a failure is not kept, so that a retry can succeed. Rejects with Problem. */
export function loadManifest(): Promise<Manifest> {
  loading ??= get("manifest.json", AbortSignal.timeout(MANIFEST_TIME), "no-cache")
    .then((response) => response.json())
    .catch((error) => {
      loading = undefined;
      throw asProblem(error);
    });
  return loading;
}

/** A file of the runtime. Rejects with Problem if the server answers with an error. */
export async function get(
  name: string,
  signal: AbortSignal,
  cache: RequestCache = "default",
): Promise<Response> {
  const response = await fetch(new URL(name, base), { signal, cache });
  if (!response.ok) throw new Problem("missing", `${response.status} ${name}`);
  return response;
}

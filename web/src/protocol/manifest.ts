// What the build packed for the browser: runtime/manifest.json, as src/sidebyside/browser/manifest.py describes it too.

export interface Manifest {
  /** The folder of Pyodide's own files, ending in a slash. */
  pyodide: string;
  worker: string;
  /** An empty stand-in for the standard library, which a snapshot brings. */
  empty: string;
  stdlib: string;
  snapshots: Record<string, Snapshot>;
  packages: Record<string, Package>;
  sides: Record<string, RunnableSide>;
  requests: Record<string, Request[]>;
}

export interface Snapshot {
  file: string;
  bytes: number;
}

export interface Package {
  version: string;
  packs: string[];
}

/** A side that runs in the browser: from which snapshot, and with which packages in its reach. */
export interface RunnableSide {
  snapshot: string;
  packages: string[];
  /** The list of the files in reach: a `Tree`. */
  tree: string;
}

/** By pack, what it holds: path below site-packages → size, in the order of their bytes. */
export type Tree = Record<string, Record<string, number>>;

export interface Request {
  method: string;
  target: string;
  headers: [string, string][];
  body: string;
}

let loading: Promise<Manifest> | undefined;

/** The folder of the runtime's files; one for the site's two languages. */
export const base = new URL(
  `${document.documentElement.dataset.site ?? "./"}runtime/`,
  location.href,
);

/** Load the manifest once; a failure is not kept, so that a retry can succeed. */
export function loadManifest(): Promise<Manifest> {
  loading ??= fetch(new URL("manifest.json", base), { cache: "no-cache" }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

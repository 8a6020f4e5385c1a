// What the build packed for the browser: runtime/manifest.json, as src/sidebyside/browser/manifest.py describes it too.
// Every file is gzip, and its name changes with its content.

export interface Manifest {
  /** Pyodide's WebAssembly. */
  wasm: string;
  /** The worker's script, Pyodide's loader included. */
  worker: string;
  stdlib: string;
  snapshots: Record<string, string>;
  packages: Record<string, PackedPackage>;
  sides: Record<string, RunnableSide>;
  requests: Record<string, Request[]>;
  /** How many bytes of each file there are to download. */
  sizes: Record<string, number>;
}

export interface PackedPackage {
  version: string;
  /** The top-level modules that it has. */
  modules: string[];
  /** It and the packages that it needs: what a program gets that imports it. */
  needs: string[];
  /** The list of their files: a `Tree`. */
  tree: string;
  packs: string[];
}

/** A side that runs in the browser: from which snapshot, and with which packages in its reach. */
export interface RunnableSide {
  snapshot: string;
  packages: string[];
  /** The list of the files in reach: a `Tree`. */
  tree: string;
  /** The packs that its own files make it read. */
  reads: string[];
}

/** By pack, what it holds: path below site-packages → size, in the order of their bytes. */
export type Tree = Record<string, Record<string, number>>;

export interface Request {
  method: string;
  target: string;
  headers: [string, string][];
  body: string;
}

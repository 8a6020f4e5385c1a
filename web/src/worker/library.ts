// The packages and the standard library, where the snapshot's Python expects them.
import type { PyodideAPI } from "pyodide";
import type { Tree } from "../protocol/manifest";
import { type FileSystem, mountPacks, type Packs } from "./packs";

/** What Pyodide has, but does not declare. */
interface Internals {
  FS: FileSystem;
  _api: { sitepackages: string };
}

/** Mount what `tree` lists, of which the pack `stdlib` is the standard library. */
export function mountLibrary(
  python: PyodideAPI,
  { ...tree }: Tree,
  stdlib: string,
  packs: Packs,
): void {
  const { FS, _api } = python as unknown as Internals;
  const library = { [stdlib]: tree[stdlib]! };
  delete tree[stdlib];
  mountPacks(FS, _api.sitepackages, tree, packs);
  mountPacks(FS, "/lib/packed", library, packs);
  for (const name of Object.keys(library[stdlib]!)) {
    FS.unlink(`/lib/${name}`); // the empty one
    FS.symlink(`/lib/packed/${name}`, `/lib/${name}`);
  }
}

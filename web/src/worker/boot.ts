// Start Python from a snapshot of its memory: a fresh interpreter that has its imports done.
// build/snapshot.mjs made the snapshot. What Pyodide does not offer by itself is all in this file.
import { loadPyodide, type PyodideAPI } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import type { Tree } from "../protocol/manifest";
import type { Boot, Stage } from "../protocol/messages";
import { downloadUnpacked, load } from "./download";
import { hashes } from "./hashes";
import { mountPacks } from "./packs";
import { decode, type Pages } from "./pages";

const WASM_PAGE = 65536;
const MEMORY_LIMIT = 1 << 30; // beyond it a program gets a MemoryError, not the tab a crash
const EMPTY_LOCK = JSON.stringify({ info, packages: {} }); // nothing is ever installed

export type Progress = (stage: Stage, done: number, total: number) => void;

export interface Booted {
  python: PyodideAPI;
  module: WebAssembly.Module;
  snapshot: ArrayBuffer;
}

/** Restore what `boot` names. Rejects if anything cannot be loaded or started. */
export async function start(boot: Boot, progress: Progress): Promise<Booted> {
  let done = 0;
  const seen = (bytes: number) => progress("load", (done += bytes), boot.bytes);
  const tree = load(boot.urls.tree).then((response) => response.json() as Promise<Tree>);
  const create = import(`${boot.urls.pyodide}pyodide.asm.mjs`);
  const snapshot = boot.kept?.snapshot.arrayBuffer() ?? downloadUnpacked(boot.urls.snapshot, seen);
  // settled together with the snapshot below; until then nobody may call them unhandled
  tree.catch(() => {});
  create.catch(() => {});
  const bytes = await snapshot;
  progress("start", 0, 0);
  const { python, module } = await restore(
    boot,
    decode(new Uint8Array(bytes)),
    (await create).default,
  );
  mount(python, boot, await tree);
  python.pyimport("sidebyside_inside.program").prepare(hashes);
  return { python, module, snapshot: bytes };
}

type CreateModule = (settings: any) => Promise<any>;

async function restore(boot: Boot, pages: Pages, create: CreateModule) {
  let module: WebAssembly.Module;
  const instantiateStreaming = WebAssembly.instantiateStreaming;
  try {
    const python = await new Promise<PyodideAPI>((resolve, reject) => {
      // Pyodide only warns when this fails, and waits forever: it is our promise that rejects.
      WebAssembly.instantiateStreaming = async (source, imports) => {
        try {
          module = boot.kept?.module ?? (await WebAssembly.compileStreaming(source));
          const instance = await WebAssembly.instantiate(module, imports);
          growTo(instance.exports.memory as WebAssembly.Memory, pages.length);
          return { instance, module };
        } catch (error) {
          reject(error);
          throw error;
        }
      };
      loadPyodide({
        indexURL: boot.urls.pyodide,
        stdLibURL: boot.urls.empty,
        lockFileContents: EMPTY_LOCK,
        env: { PYTHONDONTWRITEBYTECODE: "1" },
        _loadSnapshot: pages.header,
        async createPyodideModule(settings: any) {
          const made = await create(settings);
          pages.write(made.HEAPU8); // the header alone is what Pyodide restores by itself
          return made;
        },
      } as any).then(resolve, reject);
    });
    return { python, module: module! };
  } finally {
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

function growTo(memory: WebAssembly.Memory, length: number): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > MEMORY_LIMIT) throw new RangeError("memory");
    return grow(pages);
  };
  const missing = length - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / WASM_PAGE));
}

/** Put the files where the snapshot's Python expects them. */
function mount(python: PyodideAPI, { packs, stdlib }: Boot, tree: Tree): void {
  const { FS, _api } = python as any;
  mountPacks(FS, _api.sitepackages, tree, packs);
  mountPacks(FS, "/lib/packed", tree, stdlib);
  for (const name of FS.readdir("/lib/packed").filter((name: string) => name.endsWith(".zip"))) {
    FS.unlink(`/lib/${name}`); // the empty one
    FS.symlink(`/lib/packed/${name}`, `/lib/${name}`);
  }
}

// Start Python from a snapshot of its memory: a fresh interpreter that has its imports done.
// browser/node/snapshot.mjs made it. What Pyodide does not offer by itself is all in this file.
import { loadPyodide, type PyodideAPI } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import type { Tree } from "../protocol/manifest";
import type { Boot, Stage } from "../protocol/messages";
import { downloadUnpacked, load } from "./download";
import { hashes } from "./hashes";
import { type FileSystem, mountPacks } from "./packs";
import { decode, type Pages } from "./pages";
import type { Program } from "./program";

const WASM_PAGE = 65536;
const MEMORY_LIMIT = 1 << 30; // beyond it a program gets a MemoryError, not the tab a crash
const EMPTY_LOCK = JSON.stringify({ info, packages: {} }); // nothing is ever installed

export type Progress = (stage: Stage, done: number, total: number) => void;

export interface Booted {
  python: PyodideAPI;
  program: Program;
  module: WebAssembly.Module;
  snapshot: ArrayBuffer;
}

/** Restore what `boot` names. Rejects if anything cannot be loaded or started. */
export async function start(boot: Boot, progress: Progress): Promise<Booted> {
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress("load", done, boot.bytes);
  };
  const tree = load(boot.urls.tree).then((response) => response.json() as Promise<Tree>);
  const create = import(`${boot.urls.pyodide}pyodide.asm.mjs`);
  // so that a rejection before they are awaited below is not reported as unhandled
  tree.catch(() => {});
  create.catch(() => {});
  const snapshot = boot.loaded
    ? await boot.loaded.snapshot.arrayBuffer()
    : await downloadUnpacked(boot.urls.snapshot, onBytes);
  progress("start", 0, 0);
  const pages = decode(new Uint8Array(snapshot));
  const { python, module } = await restore(boot, pages, (await create).default);
  mount(python, boot, await tree);
  const program: Program = python.pyimport("sidebyside_inside.program");
  program.prepare(hashes);
  return { python, program, module, snapshot };
}

type CreateModule = NonNullable<
  NonNullable<Parameters<typeof loadPyodide>[0]>["createPyodideModule"]
>;

async function restore(
  boot: Boot,
  pages: Pages,
  create: CreateModule,
): Promise<{ python: PyodideAPI; module: WebAssembly.Module }> {
  let module: WebAssembly.Module;
  const instantiateStreaming = WebAssembly.instantiateStreaming;
  try {
    return await new Promise((resolve, reject) => {
      // Pyodide only warns when this fails, and waits forever: it is our promise that rejects.
      WebAssembly.instantiateStreaming = async (source, imports) => {
        try {
          module = boot.loaded?.module ?? (await WebAssembly.compileStreaming(source));
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
        async createPyodideModule(settings) {
          const made = await create(settings);
          pages.write(made.HEAPU8); // the header alone is what Pyodide restores by itself
          return made;
        },
      }).then((python) => resolve({ python, module }), reject);
    });
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

/** What Pyodide has, but does not declare. */
interface Internals {
  FS: FileSystem;
  _api: { sitepackages: string };
}

/** Put the files where the snapshot's Python expects them. */
function mount(python: PyodideAPI, { packs, stdlib }: Boot, tree: Tree): void {
  const { FS, _api } = python as unknown as Internals;
  mountPacks(FS, _api.sitepackages, tree, packs);
  mountPacks(FS, "/lib/packed", tree, stdlib);
  for (const name of FS.readdir("/lib/packed").filter((name) => name.endsWith(".zip"))) {
    FS.unlink(`/lib/${name}`); // the empty one
    FS.symlink(`/lib/packed/${name}`, `/lib/${name}`);
  }
}

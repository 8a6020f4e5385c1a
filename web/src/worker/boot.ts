// Start Python from a snapshot of its memory: a fresh interpreter that has its imports done.
// snapshot.mjs made the snapshot. What Pyodide does not offer by itself is all in this file.
import { loadPyodide, type PyodideAPI } from "pyodide";
import createModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import { limitDisk } from "./disk";
import { decode, type Pages } from "./pages";

const WASM_PAGE = 65536;
const MEMORY_LIMIT = 1 << 30; // beyond it a program gets a MemoryError, not the tab a crash
const EMPTY_LOCK = JSON.stringify({ info, packages: {} }); // nothing is ever installed
/** An empty stand-in for the standard library, which the snapshot brings. */
const EMPTY_ZIP = Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0));
const NOWHERE = "https://pyodide.invalid/"; // Pyodide wants addresses, and nothing is loaded from any

/** Restore `snapshot`, the file of one. Rejects if it cannot be started. */
export async function start(
  module: WebAssembly.Module,
  snapshot: ArrayBuffer,
): Promise<PyodideAPI> {
  const python = await restore(module, decode(new Uint8Array(snapshot)));
  limitDisk(python.FS);
  return python;
}

async function restore(module: WebAssembly.Module, pages: Pages): Promise<PyodideAPI> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async () => new Response(EMPTY_ZIP);
  try {
    return await new Promise<PyodideAPI>((resolve, reject) => {
      // Pyodide only warns when this fails, and waits forever: it is our promise that rejects.
      WebAssembly.instantiateStreaming = async (_, imports) => {
        try {
          const instance = await WebAssembly.instantiate(module, imports);
          growTo(instance.exports.memory as WebAssembly.Memory, pages.length);
          return { instance, module };
        } catch (error) {
          reject(error);
          throw error;
        }
      };
      loadPyodide({
        indexURL: NOWHERE,
        stdLibURL: NOWHERE,
        lockFileContents: EMPTY_LOCK,
        env: { PYTHONDONTWRITEBYTECODE: "1" },
        _loadSnapshot: pages.header,
        async createPyodideModule(settings) {
          const made = await createModule(settings);
          write(pages, made as unknown as Memory); // the header alone is what Pyodide restores by itself
          return made;
        },
      }).then(resolve, reject);
    });
  } finally {
    Object.assign(WebAssembly, { instantiateStreaming });
    globalThis.fetch = fetch;
  }
}

/** What Pyodide has, but does not declare. */
interface Memory {
  HEAP32: Int32Array;
  HEAPU8: Uint8Array;
  __PyRuntime: number;
  __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number;
}

/**
 * Put the snapshot into memory, but keep where this engine has CPython's call trampoline: it is an index
 * into a table whose size differs between engines.
 */
function write(pages: Pages, made: Memory): void {
  const offset = made.HEAP32[made.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >> 2]!;
  const at = (made.__PyRuntime + offset) >> 2;
  const own = made.HEAP32[at]!;
  pages.write(made.HEAPU8);
  made.HEAP32[at] = own;
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

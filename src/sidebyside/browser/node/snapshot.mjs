// Start Python, import what programs of one kind import, and save its memory.
// node snapshot.mjs <stdlib.zip> <warm.py> <output> <package folder>…
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromWeb } from "./packages.mjs";
import { encode } from "./pages.mjs";
import { scrub } from "./scrub.mjs";

const { loadPyodide } = await fromWeb("pyodide/pyodide.mjs");
const { default: createPyodideModule } = await fromWeb("pyodide/pyodide.asm.mjs");

const [stdlib, warm, output, ...folders] = process.argv.slice(2);

/** Copy a folder of this machine into Python's file system. */
function copyInto(FS, target, folder) {
  FS.mkdirTree(target);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const from = join(folder, entry.name);
    if (entry.isDirectory()) copyInto(FS, `${target}/${entry.name}`, from);
    else FS.writeFile(`${target}/${entry.name}`, readFileSync(from));
  }
}

let loaded; // the memory as the WebAssembly file itself fills it …
let started; // … and as it is when the runtime has started, where a restore begins
const python = await loadPyodide({
  stdLibURL: stdlib,
  env: { PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" },
  _makeSnapshot: true,
  createPyodideModule(settings) {
    const instantiate = settings.instantiateWasm;
    settings.instantiateWasm = (imports, done) =>
      instantiate(imports, (instance, module) => {
        loaded = new Uint8Array(instance.exports.memory.buffer).slice();
        return done(instance, module);
      });
    settings.onRuntimeInitialized = () => (started = settings.HEAPU8.slice());
    return createPyodideModule(settings);
  },
});
// only now: Pyodide looks for installed packages as it starts, and remembers them in JavaScript
for (const folder of folders) copyInto(python.FS, python._api.sitepackages, folder);
python.runPython("from sidebyside_inside import common_imports, hashes, program; hashes.install()");
python.runPython(readFileSync(warm, "utf8"), { globals: python.toPy({ __name__: "warm" }) });
scrub(python);
writeFileSync(
  output,
  encode(python.makeMemorySnapshot(), python._module._sbrk(0), loaded, started),
);

// Compile every Python file below the folders with the browser's own Python.
// node bytecode.mjs <where they will be mounted> <folder>…
import { fromWeb } from "./packages.mjs";

const { loadPyodide } = await fromWeb("pyodide/pyodide.mjs");

const [mount, ...folders] = process.argv.slice(2);
const python = await loadPyodide();
python.globals.set("mount", mount);
for (const [index, folder] of folders.entries()) {
  python.mountNodeFS(`/mnt/${index}`, folder);
  python.globals.set("folder", `/mnt/${index}`);
  python.runPython(`
import compileall, py_compile
# unchecked: the files cannot change under the reader, so their time stamps need not be compared
compileall.compile_dir(
    folder, stripdir=folder, prependdir=mount, quiet=2, legacy=mount.endswith(".zip"),
    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
)
`);
}

// Compile every Python file below the folders with the browser's own Python.
// node bytecode.mjs (<where it will be mounted> <folder>)…
import { fromWeb } from "./packages.mjs";

const { loadPyodide } = await fromWeb("pyodide/pyodide.mjs");

const jobs = process.argv.slice(2);
const python = await loadPyodide();
for (let at = 0; at < jobs.length; at += 2) {
  const folder = `/mnt/${at}`;
  python.mountNodeFS(folder, jobs[at + 1]);
  python.globals.set("mount", jobs[at]);
  python.globals.set("folder", folder);
  python.runPython(`
import compileall, py_compile
# unchecked: the files cannot change under the reader, so their time stamps need not be compared
compileall.compile_dir(
    folder, stripdir=folder, prependdir=mount, quiet=2, legacy=mount.endswith(".zip"),
    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
)
`);
}

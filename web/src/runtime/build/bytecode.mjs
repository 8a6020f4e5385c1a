// Compile every Python file below a folder with the browser's own Python, into __pycache__ as usual.
// node bytecode.mjs <folder> <where it will be mounted>
import { loadPyodide } from "pyodide";

const [folder, mount] = process.argv.slice(2);
const python = await loadPyodide();
python.mountNodeFS("/mnt/compile", folder);
python.globals.set("mount", mount);
python.runPython(`
import compileall, py_compile
# unchecked: the files cannot change under the reader, so their time stamps need not be compared
compileall.compile_dir(
    "/mnt/compile", stripdir="/mnt/compile", prependdir=mount, quiet=2, legacy=mount.endswith(".zip"),
    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
)
`);

// Bundle the workers, one file each, into a folder, and the worker's Python for Node. Runs in web/.
// node bundle.mjs <folder>
import { readFileSync } from "node:fs";
import { fromWeb } from "./packages.mjs";

const { build } = await fromWeb("esbuild");
const options = {
  entryNames: "[name]",
  outdir: process.argv[2],
  bundle: true,
  target: JSON.parse(readFileSync("package.json", "utf8")).targets,
  legalComments: "inline",
  logLevel: "warning",
};

const withPyodide = {
  ...options,
  minifyWhitespace: true, // Pyodide's glue is minified already, and asks for functions by their names
  minifySyntax: true,
  define: { "import.meta.url": '"https://pyodide.invalid/"' },
  external: ["node:*", "ws"], // named for Node only
};

// A classic script with all of Pyodide's in it: the sealed frame cannot import anything.
await build({ ...withPyodide, entryPoints: ["src/worker/worker.ts"], format: "iife" });

await build({
  ...withPyodide,
  entryPoints: ["src/worker/reads.ts"],
  format: "esm",
  outExtension: { ".js": ".mjs" },
});

await build({ ...options, entryPoints: ["src/run/offline/sw.ts"], format: "esm", minify: true });

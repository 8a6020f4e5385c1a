// Bundle the workers, one file each, into a folder. Runs in web/. node bundle.mjs <folder>
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

// A classic script with all of Pyodide's in it: the sealed frame cannot import anything.
await build({
  ...options,
  entryPoints: ["src/worker/worker.ts"],
  format: "iife",
  minifyWhitespace: true, // Pyodide's glue is minified already, and asks for functions by their names
  minifySyntax: true,
  define: { "import.meta.url": '"https://pyodide.invalid/"' },
  external: ["node:*", "ws"], // named for Node only
});

await build({ ...options, entryPoints: ["src/run/offline/sw.ts"], format: "esm", minify: true });

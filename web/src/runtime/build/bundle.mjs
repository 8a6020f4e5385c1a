// Bundle the worker into one file. node bundle.mjs <output>
import { build } from "esbuild";

await build({
  entryPoints: [`${import.meta.dirname}/../worker/worker.ts`],
  outfile: process.argv[2],
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox121", "safari17"],
  external: ["node:*", "ws"], // Pyodide's loader names them, for Node only
  legalComments: "inline",
  logLevel: "warning",
});

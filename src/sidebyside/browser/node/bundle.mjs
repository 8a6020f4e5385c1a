// Bundle the workers, one file each, into a folder. Runs in web/. node bundle.mjs <folder>
import { readFileSync } from "node:fs";
import { fromWeb } from "./packages.mjs";

const { build } = await fromWeb("esbuild");

await build({
  entryPoints: ["src/worker/worker.ts", "src/run/offline/sw.ts"],
  entryNames: "[name]",
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  format: "esm",
  target: JSON.parse(readFileSync("package.json", "utf8")).targets,
  external: ["node:*", "ws"], // Pyodide's loader names them, for Node only
  legalComments: "inline",
  logLevel: "warning",
});

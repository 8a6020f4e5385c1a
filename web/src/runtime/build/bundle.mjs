// Bundle the workers, one file each. node bundle.mjs <folder>
import { build } from "esbuild";

await build({
  entryPoints: ["worker/worker.ts", "sw.ts"],
  absWorkingDir: `${import.meta.dirname}/..`,
  entryNames: "[name]",
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox121", "safari17"],
  external: ["node:*", "ws"], // Pyodide's loader names them, for Node only
  legalComments: "inline",
  logLevel: "warning",
});

// Bundle the page's script and style into a folder; what is imported at a click gets its own file.
// node build.mjs <folder>
import { readdir, rm } from "node:fs/promises";
import { build } from "esbuild";
import project from "./package.json" with { type: "json" };

// Names carry a hash of the content: without this, files of older builds would pile up.
const outdir = process.argv[2];
for (const entry of await readdir(outdir, { withFileTypes: true }).catch(() => []))
  if (entry.isFile()) await rm(`${outdir}/${entry.name}`);

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: [
    "src/main.ts",
    "src/main.css",
    "src/head.ts",
    "src/redirect.ts",
    "src/run/run.css",
    "src/run/edit/editor.ts",
  ],
  outdir,
  bundle: true,
  minify: true,
  splitting: true,
  format: "esm",
  target: project.targets,
  legalComments: "linked",
  logLevel: "warning",
});

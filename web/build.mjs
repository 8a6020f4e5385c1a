// Bundle the page's script and style into the theme; what is imported at a click gets its own file.
import { readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

// Names carry a hash of the content: without this, files of older builds would pile up.
const outdir = `${import.meta.dirname}/../theme/assets`;
for (const entry of await readdir(outdir, { withFileTypes: true }).catch(() => []))
  if (entry.isFile()) await rm(`${outdir}/${entry.name}`);

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/main.ts", "src/main.css", "src/runtime/runtime.css", "src/runtime/editor.ts"],
  outdir,
  bundle: true,
  minify: true,
  splitting: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox121", "safari17"],
  legalComments: "linked",
  logLevel: "warning",
});

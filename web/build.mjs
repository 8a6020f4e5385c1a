// Bundle the page's script and style into the theme; what is imported at a click gets its own file.
import { build } from "esbuild";

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/main.ts", "src/main.css"],
  outdir: "../theme/assets",
  bundle: true,
  minify: true,
  splitting: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox121", "safari17"],
  legalComments: "linked",
  logLevel: "warning",
});

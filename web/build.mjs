// Bundle the page's script and style into a folder; what is imported at a click gets its own file.
// node build.mjs <folder>
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";
import project from "./package.json" with { type: "json" };

const options = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify: true,
  target: project.targets,
  logLevel: "warning",
};

/** By file, the hash of every script that a frame of ours has as its only one. */
const hashes = new Map();

/** `inline:./x.ts` is a script as one text, with the hash that a policy allows it by. */
const inline = {
  name: "inline",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^inline:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice("inline:".length)),
      namespace: "inline",
    }));
    onLoad({ filter: /./, namespace: "inline" }, async ({ path }) => {
      const bundled = await build({
        ...options,
        entryPoints: [path],
        format: "iife",
        write: false,
      });
      const script = bundled.outputFiles[0].text;
      if (/<\/script|<!--/i.test(script)) throw new Error(`${path} cannot stand in a page`);
      const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
      hashes.set(path, hash);
      const contents = `export const script = ${JSON.stringify(script)}, hash = "${hash}"`;
      return { contents, watchFiles: [path] };
    });
  },
};

// Names carry a hash of the content: without this, files of older builds would pile up.
const outdir = process.argv[2];
for (const entry of await readdir(outdir, { withFileTypes: true }).catch(() => []))
  if (entry.isFile()) await rm(`${outdir}/${entry.name}`);

await build({
  ...options,
  entryPoints: [
    "src/main.ts",
    "src/main.css",
    "src/redirect.ts",
    "src/run/run.css",
    "src/run/edit/editor.ts",
  ],
  outdir,
  splitting: true,
  format: "esm",
  legalComments: "linked",
  plugins: [inline],
});

// What has to run before the first paint, as a classic script: pages have none of their own.
await build({
  ...options,
  entryPoints: ["src/head.ts"],
  outdir,
  format: "iife",
});

// Their names stay, so that pages can name them; what follows the name changes with the content, or
// a browser would run the scripts of two releases together.
const version = createHash("sha256");
for (const name of ["main.js", "main.css", "head.js"])
  version.update(await readFile(`${outdir}/${name}`));
await writeFile(`${outdir}/version.txt`, version.digest("hex").slice(0, 12));

// The frames inherit the page's policy, so it allows their scripts, too. theme/main.html has it in
// every page; a host that sends no headers is enough.
const scripts = [...hashes.values()].sort().map((hash) => `'${hash}'`);
const policy = [
  "default-src 'self'",
  `script-src 'self' ${scripts.join(" ")} 'wasm-unsafe-eval'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
await writeFile(`${outdir}/policy.txt`, policy);

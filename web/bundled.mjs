// Write which packages the page's scripts and workers contain, for the page of licences.
// node bundled.mjs <file>: a JSON list of names, as in node_modules/
import { readdir, writeFile } from "node:fs/promises";
import { build } from "esbuild";

// Every module is an entry, so that none is missed, whichever of them are bundled for a page.
const sources = (await readdir(`${import.meta.dirname}/src`, { recursive: true }))
  .filter((name) => /(?<!\.d)\.ts$|\.css$/.test(name))
  .map((name) => `src/${name}`);

const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: sources,
  outdir: "unwritten",
  write: false,
  metafile: true,
  bundle: true,
  format: "esm",
  target: "esnext",
  external: ["node:*", "ws", "inline:*"], // Pyodide names the first two, for Node only
  logLevel: "warning",
});

const names = new Set();
for (const { inputs } of Object.values(metafile.outputs))
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const inPackage = path.match(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)/);
    if (inPackage && bytesInOutput > 0) names.add(inPackage[1]);
  }
await writeFile(process.argv[2], JSON.stringify([...names].sort()));

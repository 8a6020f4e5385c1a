// What a program reads beside its own files: for the build, which tells readers' browsers to load that
// before the run. It runs in Node (browser/node/reads.mjs) as it does in a worker of the page.
import type { Tree } from "../protocol/manifest";
import { start } from "./boot";
import { hashes } from "./hashes";
import { mountLibrary } from "./library";
import { Packs } from "./packs";
import type { Program } from "./program";

interface Job {
  module: WebAssembly.Module;
  snapshot: ArrayBuffer;
  files: Record<string, string>;
  tree: Tree;
  stdlib: string;
  packs: Record<string, Blob>;
}

/** The packs that the program in `files` reads. */
export async function reads(job: Job): Promise<string[]> {
  const { module, snapshot, files, tree, stdlib, packs } = job;
  const python = await start(module, snapshot);
  const program = python.pyimport("sidebyside_inside.program") as unknown as Program;
  program.prepare(hashes);
  const nowhere = { write: (bytes: Uint8Array) => bytes.length, isatty: false };
  python.setStdout(nowhere);
  python.setStderr(nowhere);
  const all = new Packs();
  await all.add(packs);
  all.isAll = true;
  mountLibrary(python, tree, stdlib, all);
  await program.run(JSON.stringify(files), "[]", "");
  return all.unpacked;
}

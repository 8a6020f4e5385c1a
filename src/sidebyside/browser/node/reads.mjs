// Which packs do programs read? Run each once, in a thread that looks like a worker of a browser.
// node reads.mjs <runtime folder> <reads.mjs, bundled> <jobs.json>
// jobs.json: {wasm, stdlib, jobs: {id: {snapshot, tree, files, seconds}}}. Prints {id: [pack …]}.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { gunzipSync } from "node:zlib";

if (isMainThread) await main(...process.argv.slice(2));
else parentPort.postMessage(await read(workerData));

async function main(folder, bundle, list) {
  const { wasm, stdlib, jobs } = JSON.parse(readFileSync(list, "utf8"));
  const module = await WebAssembly.compile(unpacked(folder, wasm));
  const found = {};
  const waiting = Object.entries(jobs);
  const oneAfterAnother = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [id, job] = next;
      found[id] = await inThread({ ...job, folder, bundle, module, stdlib });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, oneAfterAnother));
  console.log(JSON.stringify(found));
}

/** What the program reads; nothing is known of one that cannot be run. */
async function inThread(job) {
  const thread = new Worker(new URL(import.meta.url), { workerData: job, stdout: true });
  const found = await new Promise((resolve) => {
    thread.once("message", resolve);
    thread.once("error", () => resolve([]));
    thread.once("exit", () => resolve([]));
    setTimeout(() => resolve([]), job.seconds * 1000).unref();
  });
  await thread.terminate();
  return found;
}

async function read({ folder, bundle, module, stdlib, snapshot, tree, files }) {
  const lists = JSON.parse(unpacked(folder, tree));
  const packs = Object.keys(lists).map((name) => [
    name,
    new Blob([readFileSync(join(folder, name))]),
  ]);
  const memory = unpacked(folder, snapshot);
  pretendToBeABrowser();
  const { reads } = await import(pathToFileURL(bundle).href);
  return reads({
    module,
    snapshot: memory.buffer.slice(memory.byteOffset, memory.byteOffset + memory.length),
    files,
    tree: lists,
    stdlib,
    packs: Object.fromEntries(packs),
  });
}

/** Pyodide looks at these to find out where it runs. */
function pretendToBeABrowser() {
  delete globalThis.process;
  globalThis.self = globalThis;
  globalThis.location = new URL("https://pyodide.invalid/");
  globalThis.WorkerGlobalScope = Object; // of which it is an instance
}

function unpacked(folder, name) {
  return gunzipSync(readFileSync(join(folder, name)));
}

// One worker is one interpreter is one run: it starts, runs a program, answers its requests.
import "./sealed";
import type { PyodideAPI } from "pyodide";
import { ANSWER } from "../protocol/budgets";
import type { Answer, FromWorker, Outcome, ToWorker } from "../protocol/messages";
import { start } from "./boot";
import { hashes } from "./hashes";
import { mountLibrary } from "./library";
import { Missing, Packs } from "./packs";
import type { Packages, Program } from "./program";
import { Streams } from "./streams";

let python: PyodideAPI;
let program: Program;
let streams: Streams | undefined;
const packs = new Packs();

/** Set by the first message: a program that calls postMessage does not reach the page. */
let post: (message: FromWorker, transfer?: Transferable[]) => void;

addEventListener(
  "message",
  ({ ports: [port] }) => {
    post = (message, transfer = []) => send(message, transfer);
    const send = port!.postMessage.bind(port) as (
      message: unknown,
      transfer: Transferable[],
    ) => void;
    let before: Promise<void> = Promise.resolve();
    port!.onmessage = ({ data }: MessageEvent<ToWorker>) => {
      before = before.then(() => obey(data)).catch(fail);
    };
  },
  { once: true },
);

function fail(error: unknown): void {
  streams?.flush();
  post(isMissing(error) ? { type: "missing" } : { type: "failed", message: String(error) });
}

async function obey(message: ToWorker): Promise<void> {
  switch (message.type) {
    case "boot":
      return boot(message);
    case "run":
      return run(message);
    case "packs":
      await packs.add(message.packs);
      packs.isAll = true;
      return;
    case "request":
      return request(message);
  }
}

async function boot({ module, snapshot }: ToWorker & { type: "boot" }): Promise<void> {
  python = await start(module, snapshot instanceof Blob ? await snapshot.arrayBuffer() : snapshot);
  program = python.pyimport("sidebyside_inside.program") as unknown as Program;
  program.prepare(hashes);
  streams = new Streams(python, (chunks, skipped) => post({ type: "output", chunks, skipped }));
  console.error = console.warn = () => {}; // what ends a program is told on the page
  post({ type: "ready" });
}

async function run({ program: { files, typed, seed }, reach }: ToWorker & { type: "run" }) {
  // all bytes are read before Python starts: in some engines its timers run while it waits for a file
  await packs.add(reach.packs);
  packs.isAll = reach.isAll;
  const trees = await Promise.all(reach.trees.map((tree) => tree.text()));
  const tree = Object.assign({}, ...trees.map((text) => JSON.parse(text)));
  mountLibrary(python, tree, reach.stdlib, packs);
  const packages = python.pyimport("sidebyside_inside.packages") as unknown as Packages;
  packages.available(JSON.stringify(reach.modules));
  let outcome: Outcome;
  try {
    outcome = JSON.parse(await program.run(JSON.stringify(files), JSON.stringify(typed), seed));
  } catch (error) {
    if (isMissing(error)) throw error;
    outcome = ended(error);
  }
  streams?.flush();
  post({ type: "done", outcome });
}

function isMissing(error: unknown): boolean {
  return error instanceof Missing;
}

/** The interpreter itself has ended: by os._exit, or because something was too much for it. */
function ended(error: unknown): Outcome {
  const { status } = error as { status?: number };
  const known = typeof status === "number";
  return {
    status: known ? status & 0xff : 1, // as of a process
    error: known ? null : { text: withoutOurs(String(error)), file: null, line: null },
    ...(!known && { crash: /call stack|recursion/.test(String(error)) ? "tooDeep" : "crashed" }),
    app: false,
    sql: { count: 0, statements: [] },
  };
}

/** A traceback without the lines of what runs beside the program. */
function withoutOurs(text: string): string {
  return text.replace(/^ *File "[^"]*sidebyside_inside.*\n(?: {4}.*\n)*/gm, "");
}

async function request({ id, head, body }: ToWorker & { type: "request" }): Promise<void> {
  const told = await program.request(JSON.stringify(head), body);
  const text = told.get(0);
  const content = told.get(1).getBuffer("u8");
  const answer: Answer = { ...JSON.parse(text), body: content.data.slice(0, ANSWER) };
  content.release();
  told.destroy();
  streams?.flush();
  post({ type: "answer", id, answer }, [answer.body.buffer]);
}

// One worker is one interpreter is one run: it starts, runs a program, answers its requests.
import type { PyodideAPI } from "pyodide";
import type { Answer, FromWorker, Kept, Outcome, ToWorker } from "../protocol/messages";
import { start } from "./boot";
import { fence } from "./fence";
import { Output } from "./output";

let python: PyodideAPI;
let program: any;
let output: Output;
let handOn: Kept | undefined;

function post(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.type === "boot") await boot(data);
    else if (data.type === "run") run(data.files);
    else request(data);
  } catch (error) {
    output?.flush();
    post({ type: "failed", message: String(error) });
  }
};

async function boot(message: ToWorker & { type: "boot" }): Promise<void> {
  const booted = await start(message, (stage, done, total) => {
    post({ type: "progress", stage, done, total });
  });
  python = booted.python;
  program = python.pyimport("sidebyside_inside.program");
  output = new Output(python, (chunks) => post({ type: "output", chunks }));
  fence();
  console.error = () => {}; // what ends a program is told on the page
  post({ type: "ready" });
  if (!message.kept) handOn = { module: booted.module, snapshot: new Blob([booted.snapshot]) };
}

function run(files: Record<string, string>): void {
  let outcome: Outcome;
  try {
    outcome = JSON.parse(program.run(JSON.stringify(files)));
  } catch (error) {
    outcome = ended(error);
  }
  output.flush();
  post({ type: "done", outcome });
  if (handOn) post({ type: "kept", kept: handOn });
}

/** The interpreter itself has ended: by os._exit, or because the browser's stack was too small. */
function ended(error: unknown): Outcome {
  const status = (error as { status?: number }).status;
  const known = typeof status === "number";
  return {
    status: known ? status : 1,
    error: known ? null : { text: String(error), file: null, line: null },
    app: false,
    sql: { count: 0, statements: [] },
  };
}

function request({ id, head, body }: ToWorker & { type: "request" }): void {
  const [text, bytes] = program.request(JSON.stringify(head), body).toJs();
  output.flush();
  const answer: Answer = { ...JSON.parse(text), body: bytes };
  post({ type: "answer", id, answer }, [bytes.buffer]);
}

// One worker is one interpreter is one run: it starts, runs a program, answers its requests.
import type { Answer, Boot, FromWorker, Loaded, Outcome, ToWorker } from "../protocol/messages";
import { start } from "./boot";
import { lockDown } from "./lockdown";
import type { Program } from "./program";
import { Streams } from "./streams";

let program: Program;
let streams: Streams | undefined;
let loaded: Loaded | undefined; // for the next worker, after the run

function post(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.type === "boot") await boot(data);
    else if (data.type === "run") run(data.files);
    else request(data);
  } catch (error) {
    streams?.flush();
    post({ type: "failed", message: String(error) });
  }
});

async function boot(message: Boot): Promise<void> {
  const booted = await start(message, (stage, done, total) => {
    post({ type: "progress", stage, done, total });
  });
  program = booted.program;
  streams = new Streams(booted.python, (chunks) => post({ type: "output", chunks }));
  lockDown();
  console.error = () => {}; // what ends a program is told on the page
  post({ type: "ready" });
  if (!message.loaded) loaded = { module: booted.module, snapshot: new Blob([booted.snapshot]) };
}

function run(files: Record<string, string>): void {
  let outcome: Outcome;
  try {
    outcome = JSON.parse(program.run(JSON.stringify(files)));
  } catch (error) {
    outcome = ended(error);
  }
  streams?.flush();
  post({ type: "done", outcome });
  if (loaded) post({ type: "loaded", loaded });
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
  streams?.flush();
  const answer: Answer = { ...JSON.parse(text), body: bytes };
  post({ type: "answer", id, answer }, [bytes.buffer]);
}

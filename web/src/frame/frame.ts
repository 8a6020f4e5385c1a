// The only script of the sealed frame: it keeps what the page hands over, starts workers with it and
// passes on what the two have to say to one another. README.md in run/ says why.
import type { FromFrame, FromWorker, ToFrame, ToWorker } from "../protocol/messages";
import { Files } from "./files";
import { Host } from "./host";

// a policy does not stop its packets
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel"])
  Object.defineProperty(globalThis, name, { value: undefined });

let page: MessagePort;
const files = new Files((name) => tell({ type: "broken", name }));
const workers = new Map<number, Host>();

addEventListener("message", function connect({ source, ports }) {
  if (source !== parent || !ports[0]) return;
  removeEventListener("message", connect);
  page = ports[0];
  page.onmessage = ({ data }: MessageEvent<ToFrame>) => obey(data);
  tell({ type: "hello" });
});

function tell(message: FromFrame, transfer: Transferable[] = []): void {
  page.postMessage(message, transfer);
}

function obey(message: ToFrame): void {
  switch (message.type) {
    case "ping":
      tell({ type: "pong" });
      return;
    case "open":
      files.open(message.name, message.kind);
      return;
    case "piece":
      files.add(message.name, message.bytes);
      return;
    case "whole":
      files.end(message.name);
      return;
    case "forget":
      files.forget(message.name);
      return;
    case "start":
      return void start(message).catch(({ message: why }: Error) => {
        tellOf(message.worker, { type: "failed", message: why });
      });
    case "stop":
      workers.get(message.worker)?.stop();
      workers.delete(message.worker);
      return;
    case "shown":
      workers.get(message.worker)?.shown();
      return;
    default:
      workers.get(message.worker)?.send(filled(message));
  }
}

async function start({ worker, script, module, snapshot }: ToFrame & { type: "start" }) {
  const host = new Host({
    message: (message) => tellOf(worker, message),
    flood: () => tell({ type: "flood", worker }),
  });
  workers.set(worker, host);
  host.start(await files.blob(script));
  const [compiled, bytes] = await Promise.all([files.module(module), files.bytes(snapshot)]);
  const transfer = bytes instanceof ArrayBuffer ? [bytes] : [];
  host.send({ type: "boot", module: compiled, snapshot: bytes }, transfer);
}

/** The message with files in place of their names. */
async function filled(message: ToFrame & { type: "run" | "packs" | "request" }): Promise<ToWorker> {
  switch (message.type) {
    case "run": {
      const { program, reach } = message;
      const trees = await Promise.all(reach.trees.map((name) => files.blob(name)));
      const packs = await files.blobs(reach.packs);
      return { type: "run", program, reach: { ...reach, trees, packs } };
    }
    case "packs":
      return { type: "packs", packs: await files.blobs(message.packs) };
    case "request": {
      const { id, head, body } = message;
      return { type: "request", id, head, body };
    }
  }
}

function tellOf(worker: number, message: FromWorker): void {
  const transfer = message.type === "answer" ? [message.answer.body.buffer] : [];
  tell({ type: "worker", worker, message }, transfer);
}

// An interpreter at hand: where there is room, one like the last is started ahead of the next click.
import type { Manifest } from "../protocol/manifest";
import { Interpreter } from "./interpreter";
import { hasMemoryToSpare } from "./memory";
import type { Sandbox } from "./sandbox";

const IDLE = 60_000; // ms until it gives its memory back

let spare: Interpreter | undefined;
let dropping = 0;

/** An interpreter for `snapshot`: the spare, if it is one. */
export function take(sandbox: Sandbox, manifest: Manifest, snapshot: string): Interpreter {
  const found = spare;
  if (!found || found.isStopped || found.snapshot !== snapshot)
    return new Interpreter(sandbox, manifest, snapshot);
  clearTimeout(dropping);
  spare = undefined;
  return found;
}

/** Have one for `snapshot`, and no other. */
export function prepare(sandbox: Sandbox, manifest: Manifest, snapshot: string): void {
  if (!hasMemoryToSpare || document.hidden || sandbox.isClosed) return;
  clearTimeout(dropping);
  dropping = setTimeout(drop, IDLE);
  if (spare && !spare.isStopped && spare.snapshot === snapshot) return;
  drop();
  spare = new Interpreter(sandbox, manifest, snapshot);
}

function drop(): void {
  spare?.stop();
  spare = undefined;
}

document.addEventListener("visibilitychange", () => document.hidden && drop());

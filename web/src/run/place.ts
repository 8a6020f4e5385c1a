// Where a run happens, and how Python gets there: the frame, the files that the run needs, an
// interpreter that has started.
import type { Files } from "../dom";
import { FILES, FILES_TEXT } from "../protocol/budgets";
import type { Manifest, RunnableSide } from "../protocol/manifest";
import type { FileKind } from "../protocol/messages";
import { Problem } from "../protocol/problem";
import type { Interpreter } from "./interpreter";
import type { Needs } from "./needs";
import type { NeededFile, Progress, Sandbox } from "./sandbox";
import { take } from "./spares";
import { abortable } from "./store";

const START = 60_000; // ms from the last byte until Python is ready

export interface Place {
  sandbox: Sandbox;
  manifest: Manifest;
  side: RunnableSide;
  needs: Needs;
}

/** An interpreter, and when it is ready: the packs that came for it. Rejects with Problem. */
interface Starting {
  interpreter: Interpreter;
  packs: Promise<string[]>;
}

export function start(place: Place, signal: AbortSignal, progress: Progress): Starting {
  const { sandbox, manifest, side, needs } = place;
  const { first, isAll } = needs;
  const needed = [
    file(manifest, manifest.worker, "unpacked"),
    file(manifest, manifest.wasm, "module"),
    file(manifest, manifest.snapshots[side.snapshot]!, "unpacked"),
    ...needs.trees.map((tree) => file(manifest, tree, "unpacked")),
  ];
  const packs = first.map((name) => file(manifest, name, "packed"));
  const all = [...needed, ...packs];
  const given = isAll ? sandbox.give(needed, signal) : sandbox.give(all, signal, progress);
  // when all are wanted, one that does not come is an error of the disk: the program may expect it
  const came = isAll ? sandbox.giveSome(all, signal, progress) : Promise.resolve(first);
  came.catch(() => {}); // it is awaited below, unless something else fails
  const interpreter = take(sandbox, manifest, side.snapshot);
  return { interpreter, packs: ready() };

  async function ready(): Promise<string[]> {
    await Promise.race([given, interpreter.failed]);
    await Promise.race([interpreter.ready, abortable(silence(), signal)]);
    const names = await came;
    return first.filter((name) => names.includes(name));
  }
}

/** Let the frame have all packs in reach, as far as they can be had. Returns their names. */
export function reachAll(place: Place, signal: AbortSignal): Promise<string[]> {
  const { sandbox, manifest, needs } = place;
  const packs = needs.packs.map((name) => file(manifest, name, "packed"));
  return sandbox.giveSome(packs, signal);
}

export function refuseTooLarge(files: Files): void {
  const texts = Object.values(files);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length > FILES || length > FILES_TEXT) throw new Problem("tooLarge");
}

function file({ sizes }: Manifest, name: string, kind: FileKind): NeededFile {
  return { name, kind, size: sizes[name]! };
}

async function silence(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, START));
  throw new Problem("silent");
}

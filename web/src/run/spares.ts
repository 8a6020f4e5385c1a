// Interpreters at hand: for every snapshot in use a spare one is restored ahead of the click.
import { base, loadManifest, type Manifest, type RunnableSide } from "../protocol/manifest";
import type { Loaded } from "../protocol/messages";
import { Interpreter } from "./interpreter";
import { hasMemoryToSpare } from "./memory";

const spares = new Map<string, Interpreter>();
const loaded = new Map<string, Loaded>(); // by snapshot

/** A fresh interpreter for a side: the spare if there is one. Rejects if the side cannot run. */
export async function take(sideId: string): Promise<Interpreter> {
  const manifest = await loadManifest();
  const side = manifest.sides[sideId];
  if (!side) throw new Error(`${sideId} is not in ${base}manifest.json`);
  const key = keyOf(side);
  const spare = spares.get(key);
  spares.delete(key);
  if (spare && !spare.stopped) return spare;
  return begin(manifest, side);
}

/** Have a spare for each of these sides, and no other. */
export async function prepare(sideIds: string[]): Promise<void> {
  if (!hasMemoryToSpare) return;
  const manifest = await loadManifest();
  const sides = sideIds.flatMap((id) => manifest.sides[id] ?? []);
  const wanted = new Map(sides.map((side) => [keyOf(side), side]));
  for (const [key, spare] of spares)
    if (!wanted.has(key)) {
      spare.stop();
      spares.delete(key);
    }
  for (const [key, side] of wanted)
    if (!spares.has(key)) {
      const spare = begin(manifest, side);
      spares.set(key, spare);
      spare.ready.catch(() => spares.get(key) === spare && spares.delete(key));
    }
}

/** Sides with the same key take the same interpreter. */
function keyOf({ snapshot, tree }: RunnableSide): string {
  return `${snapshot} ${tree}`;
}

function begin(manifest: Manifest, side: RunnableSide): Interpreter {
  const interpreter = new Interpreter(manifest, side, loaded.get(side.snapshot));
  interpreter.onloaded = (value) => {
    if (hasMemoryToSpare) loaded.set(side.snapshot, value);
  };
  return interpreter;
}

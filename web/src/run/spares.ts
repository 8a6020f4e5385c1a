// Interpreters at hand: for every snapshot in use a spare one is restored ahead of the click.

import { loadManifest, type Manifest, type RunnableSide } from "../protocol/manifest";
import type { Kept } from "../protocol/messages";
import { Interpreter } from "./interpreter";
import { isRoomy } from "./memory";

const spares = new Map<string, Interpreter>();
const kept = new Map<string, Kept>();

/** A fresh interpreter for a side: the spare if there is one. Rejects if the side cannot run. */
export async function take(sideId: string): Promise<Interpreter> {
  const manifest = await loadManifest();
  const side = manifest.sides[sideId]!;
  const key = keyOf(side);
  const spare = spares.get(key);
  spares.delete(key);
  if (spare && !spare.stopped) return spare;
  return begin(manifest, side);
}

/** Have a spare for each of these sides, and no other. */
export async function prepare(sideIds: string[]): Promise<void> {
  if (!isRoomy) return;
  const manifest = await loadManifest();
  const wanted = new Map(sideIds.map((id) => [keyOf(manifest.sides[id]!), manifest.sides[id]!]));
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
  const interpreter = new Interpreter(manifest, side, kept.get(side.snapshot));
  interpreter.onkept = (value) => {
    if (isRoomy) kept.set(side.snapshot, value);
  };
  return interpreter;
}

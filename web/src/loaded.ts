// What is loaded when it is needed may not come. That is said where the reader looks, and the next press
// tries again. Older browsers remember a script that did not come until the page is loaded again, which
// the sentence names, too.
import { saidIn, tell } from "./tell";
import { say } from "./words";

/** Do `act` with what `coming` brings, or say in `bar` that it could not be loaded. */
export async function whenLoaded<T>(
  bar: Element,
  coming: Promise<T>,
  act: (loaded: T) => unknown,
): Promise<void> {
  const said = saidIn(bar);
  let loaded: T;
  try {
    loaded = await coming;
  } catch {
    return tell(bar, say("notLoaded"));
  }
  act(loaded);
  said?.remove(); // not before: the button may stand in it
}

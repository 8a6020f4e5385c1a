// All of the runtime that every page has. The rest is loaded when somebody runs or edits a pair,
// opens a link with an edit, or comes back to an edit of their own.
import { whenLoaded } from "../loaded";
import { barOf, saidIn } from "../tell";
import { EDITS } from "./edit/key";

type Runtime = Pick<typeof import("./index"), "press" | "openShared">;

let loading: Promise<Runtime> | undefined;
/** Whether there were edits to put back when the page came: a button runs what the reader will see. */
let restores = false;

export function press(button: HTMLButtonElement): void {
  void whenLoaded(barOf(button), load(), (runtime) => runtime.press(button));
}

export function restoreEdits(): void {
  const bar = barHere();
  if (!bar) return;
  restores = hasLink() || hasEdits();
  if (restores) void whenLoaded(bar, load(), () => {});
  // a link to this page, opened from this page
  addEventListener("hashchange", () => {
    if (hasLink()) void whenLoaded(barHere()!, load(), (runtime) => runtime.openShared());
  });
}

/** What does not come is asked for again the next time. */
function load(): Promise<Runtime> {
  loading ??= import("./index")
    .then(async ({ press, openShared, restore }) => {
      if (restores) {
        saidIn(barHere()!)?.remove(); // that it had not come
        await restore();
      }
      return { press, openShared };
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** The bar of the pair that the address leads to, or else of the first. */
function barHere(): Element | null {
  const [id] = location.hash.slice(1).split("&");
  const pair = id ? document.getElementById(id) : null;
  return pair?.querySelector(".bar") ?? document.querySelector("[data-pair] .bar");
}

function hasLink(): boolean {
  return location.hash.includes("&code=");
}

function hasEdits(): boolean {
  try {
    const keys = Object.keys(localStorage);
    return [...document.querySelectorAll<HTMLElement>("[data-pair]")].some((pair) =>
      keys.some((key) => key.startsWith(`${EDITS}${pair.dataset.pair}/`)),
    );
  } catch {
    return false; // storage may be switched off
  }
}

// "Use offline": what it costs, how far it is, and that it is done.
import { openDialog } from "../../dialog";
import { element } from "../../element";
import words from "../../generated/offline.json";
import { speaker } from "../../words";
import { canKeep, findMissing, keepAll, type Missing } from "./everything";

const say = speaker(words);

export async function showOffline(): Promise<void> {
  const text = element("p", { role: "status" });
  const bar = element("progress", { hidden: true });
  const start = element("button", { className: "tool", type: "button", hidden: true });
  const dialog = openDialog(say("title"), say("close"), text, bar, start);
  if (!(await canKeep())) {
    text.textContent = say("impossible");
    return;
  }
  let missing: Missing;
  try {
    missing = await findMissing();
  } catch (error) {
    text.textContent = reason(error);
    return;
  }

  let running: AbortController | undefined;
  const rest = () => show(missing.size ? say("what", inMegabytes(total(missing))) : say("ready"));

  function show(said: string): void {
    running = undefined;
    text.textContent = said;
    bar.hidden = true;
    start.textContent = say("start");
    start.hidden = missing.size === 0;
  }

  async function download(): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    bar.max = total(missing);
    const told = (bytes: number) => {
      if (signal !== running?.signal) return; // what is still on its way, after one has failed
      bar.value = bytes;
      text.textContent = say("progress", inMegabytes(bytes), inMegabytes(bar.max));
    };
    told(0);
    bar.hidden = false;
    start.textContent = say("stop");
    try {
      await keepAll(missing, signal, told);
      rest();
    } catch (error) {
      show(signal.aborted ? say("stopped") : reason(error));
    }
  }

  start.addEventListener("click", () => (running ? running.abort() : void download()));
  dialog.addEventListener("close", () => running?.abort());
  rest();
}

function reason(error: unknown): string {
  if (error instanceof DOMException && error.name === "QuotaExceededError") return say("full");
  return say("failed", error instanceof Error ? error.message : String(error));
}

function total(missing: Missing): number {
  return [...missing.values()].reduce((sum, size) => sum + size, 0);
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

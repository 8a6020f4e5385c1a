// Run a side: a fresh interpreter, the files as they are now, the output as it comes.
import { pairOf, sidesOf } from "../dom";
import type { Outcome } from "../protocol/messages";
import { markLine } from "./edit/editors";
import { programOf } from "./edit/program";
import { type Interpreter, Stopped } from "./interpreter";
import { hasMemoryToSpare } from "./memory";
import { holdRelease, keepForOffline } from "./offline/offline";
import { outputOf } from "./output";
import { HttpPanel } from "./panels/http";
import { showSql } from "./panels/sql";
import { prepare, take } from "./spares";
import { say } from "./words";

/** The interpreter of each side's last run; it may have been stopped since. */
const interpreters = new Map<HTMLElement, Interpreter>();

/** Whether the side runs in a browser at all. */
function isRunnable(side: HTMLElement): boolean {
  return side.querySelector('[data-action="run"]') !== null;
}

export async function runBoth(pair: HTMLElement): Promise<void> {
  const sides = sidesOf(pair).filter(isRunnable);
  showStop(pair, true);
  await Promise.all(sides.map((side) => start(side)));
  showStop(pair, false);
  await afterRun(pair);
}

export async function run(side: HTMLElement): Promise<void> {
  await start(side);
  await afterRun(pairOf(side));
}

export function stop(side: HTMLElement): void {
  interpreters.get(side)?.stop();
}

async function start(side: HTMLElement): Promise<void> {
  const program = programOf(side);
  const output = outputOf(side);
  retire(side);
  output.begin(say("starting"));
  setRunning(side, true);
  let taken: Interpreter | undefined;
  let isReady = false;
  try {
    const interpreter = await take(program.id);
    taken = interpreter;
    interpreters.set(side, interpreter);
    holdRelease().catch(() => {}); // where there are no locks, nothing is kept either
    interpreter.listener = {
      progress(stage, done, total) {
        if (stage === "start") output.say("running", say("starting"));
        else output.say("running", say("loading", inMb(done), inMb(total)), done / total);
      },
      output: (chunks) => output.add(chunks),
    };
    await interpreter.ready;
    isReady = true;
    output.say("running", say("running"));
    const begin = performance.now();
    const outcome = await interpreter.run(program.files);
    showOutcome(side, outcome, (performance.now() - begin) / 1000);
    if (outcome.app) new HttpPanel(side, (head, body) => interpreter.request(head, body));
  } catch (error) {
    output.clear();
    if (error instanceof Stopped) output.say("stopped", say("stopped"));
    else showFailure(side, error as Error, isReady);
    taken?.stop();
  } finally {
    setRunning(side, false);
  }
}

/** A new run begins with nothing of the last one, and pairs run earlier give back their memory. */
function retire(side: HTMLElement): void {
  for (const [other, interpreter] of interpreters)
    if (other === side || pairOf(other) !== pairOf(side)) {
      interpreter.stop();
      interpreters.delete(other);
    }
  side.querySelector('[data-role="http"]')?.remove();
  side.querySelector('[data-role="sql"]')?.remove();
  markLine(side, null, null);
}

function showOutcome(side: HTMLElement, outcome: Outcome, seconds: number): void {
  const output = outputOf(side);
  const took = seconds.toFixed(2);
  output.clear(); // before it is compared: a program that printed nothing has left the old text
  if (outcome.error) {
    output.add([{ stream: "err", text: outcome.error.text }]);
    output.say("error", say("failed", took));
    markLine(side, outcome.error.file, outcome.error.line);
  } else if (outcome.status) {
    output.say("error", say("exited", outcome.status, took));
  } else {
    const ended = say("ended", took);
    const isSame = !programOf(side).isEdited && output.text.trimEnd() === output.recorded.trimEnd();
    output.say("ok", isSame ? say("asChecked", ended) : ended);
    if (!output.text) output.add([{ stream: "out", text: say("nothing") }]);
  }
  showSql(side, outcome.sql);
}

function showFailure(side: HTMLElement, error: Error, isReady: boolean): void {
  const output = outputOf(side);
  output.say("error", isReady ? say("stopped") : say("noStart", error.message));
  output.add([{ stream: "err", text: isReady ? error.message : say("noStartHint") }]);
  if (!isReady) output.offer(say("retry"), "run");
}

async function afterRun(pair: HTMLElement): Promise<void> {
  const ids = sidesOf(pair)
    .filter((side) => interpreters.has(side))
    .map((side) => programOf(side).id);
  for (const [side, interpreter] of interpreters)
    if (!side.querySelector('[data-role="http"]')) interpreter.stop(); // nothing to ask it
  await prepare(ids).catch(() => {}); // the next run says what is wrong
  await keepForOffline(ids, hasMemoryToSpare);
}

function setRunning(side: HTMLElement, running: boolean): void {
  const button = (action: string) =>
    side.querySelector<HTMLButtonElement>(`.side__tools [data-action="${action}"]`)!;
  const hadFocus = [button("run"), button("stop")].includes(
    document.activeElement as HTMLButtonElement,
  );
  button("run").hidden = running;
  button("stop").hidden = !running;
  if (hadFocus) button(running ? "stop" : "run").focus();
}

/** In the bar, one button takes the place of the other, with the focus if it had it. */
function showStop(pair: HTMLElement, running: boolean): void {
  const button = (action: string) =>
    pair.querySelector<HTMLButtonElement>(`.bar [data-action="${action}"]`)!;
  const [shown, hidden] = running ? ["stop", "run-both"] : ["run-both", "stop"];
  const hadFocus = button(hidden!) === document.activeElement;
  button(shown!).hidden = false;
  button(hidden!).hidden = true;
  if (hadFocus) button(shown!).focus();
}

function inMb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

// The sessions of a page's sides: one each, and what goes on in one matters to the others.
import { pairOf, sidesOf } from "../dom";
import { showStop } from "./buttons";
import { programOf } from "./edit/program";
import { keepForOffline } from "./offline/offline";
import type { Place } from "./place";
import { Session } from "./session";
import { prepare } from "./spares";

const sessions = new Map<HTMLElement, Session>();

function sessionOf(side: HTMLElement): Session {
  let session = sessions.get(side);
  if (!session) {
    session = new Session(side, {
      busy: () => updateBar(pairOf(side)),
      ran: (place) => afterRun(side, place),
    });
    sessions.set(side, session);
  }
  return session;
}

export async function run(side: HTMLElement): Promise<void> {
  for (const [other, session] of sessions) if (pairOf(other) !== pairOf(side)) session.retire();
  await sessionOf(side).run();
}

export async function runBoth(pair: HTMLElement): Promise<void> {
  await Promise.all(sidesOf(pair).filter(isRunnable).map(run));
}

function updateBar(pair: HTMLElement): void {
  const isBusy = sidesOf(pair).some((side) => sessions.get(side)?.isBusy);
  showStop(pair.querySelector(".bar")!, "run-both", isBusy);
}

export function stop(side: HTMLElement): void {
  sessions.get(side)?.stop();
}

/** End what the side runs, without a word. */
export function endRun(side: HTMLElement): void {
  sessions.get(side)?.end();
}

/** Whether the side runs in a browser at all. */
function isRunnable(side: HTMLElement): boolean {
  return side.querySelector('[data-action="run"]') !== null;
}

// a page that is kept for the way back keeps no interpreters
addEventListener("pagehide", () => {
  for (const session of sessions.values()) {
    session.stop();
    session.end();
  }
});

/** Get ready for the next run, unless one is going on. */
function afterRun(side: HTMLElement, { sandbox, manifest, side: { snapshot } }: Place): void {
  if ([...sessions.values()].some(({ isWorking }) => isWorking)) return;
  prepare(sandbox, manifest, snapshot);
  const ran = sidesOf(pairOf(side)).filter((other) => sessions.has(other));
  void keepForOffline(ran.map((other) => programOf(other).id));
}

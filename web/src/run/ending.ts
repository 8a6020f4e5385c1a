// What a side says when its program has ended, or serves.
import { say } from "../run-words";
import { markLine } from "./edit/editors";
import { programOf } from "./edit/program";
import { type Output, outputOf } from "./output";
import { showSql } from "./panels/sql";
import type { End } from "./run";

export function tellEnd(side: HTMLElement, { outcome, seconds }: End): void {
  const output = outputOf(side);
  const took = seconds.toFixed(2);
  output.clear();
  output.end();
  if (outcome.error) {
    output.addError(outcome.error.text);
    if (outcome.crash) output.addError(`\n${say(outcome.crash)}\n`);
    output.say("error", say("failed", took));
    markLine(side, outcome.error.file, outcome.error.line);
  } else if (outcome.serving && outcome.app) {
    output.say("running", say("serving"));
  } else if (outcome.status) {
    output.say("error", say("exited", outcome.status, took));
  } else {
    tellSuccess(output, programOf(side).isEdited, took);
  }
  showSql(side, outcome.sql);
}

function tellSuccess(output: Output, isEdited: boolean, took: string): void {
  const ended = say(isEdited ? "endedEdit" : "ended", took);
  const isSame = !isEdited && output.text.trimEnd() === output.recorded.trimEnd();
  if (isSame && output.recorded) output.showRecorded();
  output.say("ok", isSame ? say("asChecked", ended) : ended);
  if (!output.text) output.add([{ stream: "out", text: say("nothing") }]);
}

"""What a run shows: a mutant is noticed if it differs there from the unchanged program."""

from sidebyside.check.run.pool import Outcome
from sidebyside.check.statements.asked import without_chance
from sidebyside.content.requests import RequestLine

Observation = tuple[str, ...]


def observed(outcome: Outcome, requests: tuple[RequestLine, ...]) -> Observation:
    """How it ended, what it printed, what it asked of the database but for values that are others
    in each run, and what its app answered: to the topic's ``requests``, and to the probes where
    they were sent."""
    probed = [repr(answer.parts) for answer in outcome.probed]
    asked = [without_chance(sql) for _, _, sql in outcome.statements]
    return (_end(outcome), *outcome.output, *asked, *_answers(outcome, requests), *probed)


def went_wrong(outcome: Outcome) -> str:
    """What keeps the program as it is from being compared with; empty if nothing does."""
    return "" if _end(outcome) == "exit 0" else _end(outcome)


def _end(outcome: Outcome) -> str:
    if outcome.timed_out:
        return "timed out"
    if outcome.error:
        return f"{outcome.error.type}: {outcome.error.message}"
    if outcome.violations:
        return outcome.violations[0].what
    if outcome.faults:
        return outcome.faults[0]
    return f"exit {outcome.exit_code}" + " and left a process running" * outcome.left_running


def _answers(outcome: Outcome, requests: tuple[RequestLine, ...]) -> list[str]:
    if not outcome.answers:
        return []
    pairs = zip(requests, outcome.answers, strict=True)
    return [repr(answer.without(request.gives).parts) for request, answer in pairs]

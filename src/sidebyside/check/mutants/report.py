"""What is told of a run: a table of the pairs, and the survivors."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sidebyside.check.mutants.change import Mutant
from sidebyside.check.mutants.known import Known
from sidebyside.check.mutants.run import Verdict
from sidebyside.files import BUILD, write_whole

REPORT = BUILD / "mutants.json"


@dataclass
class Tally:
    """The mutants of one pair: all that could be made, and what became of those that were run.

    Of those that were noticed, ``by_probes`` were noticed by nothing else.
    """

    made: int = 0
    run: int = 0
    equivalent: int = 0
    by_probes: int = 0
    survivors: list[Mutant] = field(default_factory=list)

    @property
    def noticed(self) -> int:
        return self.run - len(self.survivors)

    @property
    def share(self) -> float:
        return self.noticed / self.run if self.run else 1.0


def tally(made: Iterable[Mutant], verdicts: Iterable[Verdict], known: Known) -> dict[str, Tally]:
    """By topic, in the order of the mutants. Equivalent ones are counted apart."""
    pairs: dict[str, Tally] = {}
    for mutant in made:
        pairs.setdefault(mutant.side.topic, Tally()).made += 1
    for verdict in verdicts:
        pair = pairs[verdict.mutant.side.topic]
        if known.explain(verdict.mutant):
            pair.equivalent += 1
            continue
        pair.run += 1
        pair.by_probes += verdict.by_probes
        if not verdict.noticed and not verdict.by_probes:
            pair.survivors.append(verdict.mutant)
    return pairs


def whole(pairs: dict[str, Tally]) -> Tally:
    """All pairs as one."""
    return Tally(
        sum(pair.made for pair in pairs.values()),
        sum(pair.run for pair in pairs.values()),
        sum(pair.equivalent for pair in pairs.values()),
        sum(pair.by_probes for pair in pairs.values()),
        [mutant for pair in pairs.values() for mutant in pair.survivors],
    )


def table(pairs: dict[str, Tally]) -> str:
    """The pairs with the survivors of each, then a line of figures for each pair and for all."""
    width = max(map(len, [*pairs, "all pairs"]))
    lines = [text for pair in pairs.values() for text in map(survivor, pair.survivors)]
    lines.append(f"{'':{width}}  mutants  noticed")
    for name, pair in [*pairs.items(), ("all pairs", whole(pairs))]:
        lines.append(f"{name:{width}}  {pair.run:7}  {pair.share:7.1%}")
    return "\n".join(lines)


def survivor(mutant: Mutant) -> str:
    """Where it is, what was done, and the line before and after."""
    place = f"{mutant.file.path.as_posix()}:{mutant.line}: {mutant.change.kind}"
    return f"{place}\n  - {mutant.before}" + (f"\n  + {mutant.after}" if mutant.after else "")


def save(pairs: dict[str, Tally], seconds: float, path: Path = REPORT) -> None:
    """Write the figures and the survivors of each pair."""
    total = whole(pairs)
    content = {
        "made": total.made,
        "run": total.run,
        "equivalent": total.equivalent,
        "noticed": total.noticed,
        "by_probes": total.by_probes,
        "seconds": round(seconds),
        "pairs": {name: _told(pair) for name, pair in pairs.items()},
    }
    write_whole(path, json.dumps(content, indent=1, ensure_ascii=False))


def _told(pair: Tally) -> dict[str, object]:
    survivors = [
        {
            "side": mutant.side.name,
            "file": mutant.file.name,
            "line": mutant.line,
            "kind": mutant.change.kind,
            "before": mutant.before,
            "after": mutant.after,
        }
        for mutant in pair.survivors
    ]
    return {"made": pair.made, "run": pair.run, "noticed": pair.noticed, "survivors": survivors}

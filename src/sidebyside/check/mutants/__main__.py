"""``nox -s mutants``: a sample of all pairs, or every mutant of the topics that are named."""

import argparse
import sys
import time

from sidebyside.check.mutants.change import Mutant
from sidebyside.check.mutants.floors import faults, keep, load_held
from sidebyside.check.mutants.known import Known, check_equivalent, check_known, load_known
from sidebyside.check.mutants.report import save, table, tally, whole
from sidebyside.check.mutants.run import run
from sidebyside.check.mutants.sample import all_mutants, sample
from sidebyside.content.topics import chosen_topics, load_topic
from sidebyside.files import SNIPPETS
from sidebyside.refusal import Refusal


def main(arguments: list[str]) -> int:
    """Run the mutants and tell what became of them; 1 if too many were not noticed."""
    parser = argparse.ArgumentParser("mutants", description=__doc__)
    parser.add_argument("topics", nargs="*", help="all mutants of these topics or chapters")
    parser.add_argument("--keep", action="store_true", help="note what holds, for the next run")
    options = parser.parse_args(arguments)
    if options.keep and options.topics:
        parser.error("--keep is for the sample of all pairs")
    try:
        return _run(options.topics, options.keep)
    except Refusal as refusal:
        print(refusal)
        return 1


def _run(wanted: list[str], keeping: bool) -> int:
    started = time.monotonic()
    known = load_known()
    topics = [load_topic(folder) for folder in chosen_topics(SNIPPETS, wanted)]
    made = {side.id: all_mutants(side) for topic in topics for side in topic.sides}
    every = [mutant for mutants in made.values() for mutant in mutants]
    check_known(known, [topic.id for topic in topics], every)
    chosen: list[Mutant] = []
    for mutants in made.values():
        chosen += sample(mutants, len(mutants) if wanted else _number(known, mutants))
    verdicts = run(topics, chosen)
    check_equivalent(known, [one.mutant for one in verdicts if one.noticed or one.by_probes])
    pairs = tally(every, verdicts, known)
    seconds = time.monotonic() - started
    save(pairs, seconds)
    total = whole(pairs)
    print(table(pairs))
    print(f"{total.run} of {total.made} mutants run in {seconds:.0f} s; {total.noticed} noticed,")
    print(f"{total.by_probes} of them by probes alone; {total.equivalent} equivalent left out.")
    held = load_held()
    if keeping:
        held = keep(pairs, known.aims, held)
    found = faults(pairs, known.aims, held, sampled=not wanted)
    print("".join(f"\n{fault}" for fault in found))
    return 1 if found else 0


def _number(known: Known, mutants: list[Mutant]) -> int:
    return known.runs.of(mutants[0].side.topic) if mutants else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

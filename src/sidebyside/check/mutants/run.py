"""Runs mutants, all cores at work, and tells which of them were noticed."""

from dataclasses import dataclass, replace

from sidebyside.check.conftest import job_for, modules_to_preload
from sidebyside.check.mutants.change import Mutant
from sidebyside.check.mutants.observe import observed, went_wrong
from sidebyside.check.run.pool import Job, Outcome, Pool
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal

_PATIENCE = 5
"""So many times what its side took a mutant may take, and some seconds: one that is only slow is
not to be taken for one that was noticed."""
_LEAST = 20


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant."""

    mutant: Mutant
    noticed: bool
    """By how it ended, what it printed or asked of the database, or an answer to a request."""
    by_probes: bool = False
    """Only by an answer to one of the probes that verify sends as well."""


def run(topics: list[Topic], chosen: list[Mutant]) -> list[Verdict]:
    """The verdicts on the ``chosen`` mutants of ``topics``, in their order.

    Probes take longer than most programs: only what is not noticed without them is asked them.
    Raises Refusal for a side that does not run as it is.
    """
    sides = {side.id: (topic, side) for topic in topics for side in topic.sides}
    with Pool(modules_to_preload(topics)) as pool:
        noticed = _noticed(pool, sides, chosen)
        asked = [m for m in chosen if m not in noticed and sides[m.side.id][0].requests]
        by_probes = _noticed(pool, sides, asked, probing=True)
    return [Verdict(mutant, mutant in noticed, mutant in by_probes) for mutant in chosen]


def _noticed(
    pool: Pool,
    sides: dict[str, tuple[Topic, Side]],
    mutants: list[Mutant],
    probing: bool = False,
) -> set[Mutant]:
    """The ``mutants`` that show something else than their unchanged side."""
    changed = list(dict.fromkeys(mutant.side.id for mutant in mutants))
    plain = {side: _plain(*sides[side], probing) for side in changed}
    pool.submit(plain.values())
    as_it_is = {side: _as_it_is(pool, plain[side], *sides[side]) for side in changed}
    jobs = [
        _job(plain[mutant.side.id], mutant, nth, as_it_is[mutant.side.id].seconds)
        for nth, mutant in enumerate(mutants)
    ]
    pool.submit(jobs)
    expected = {side: observed(as_it_is[side], plain[side].requests) for side in changed}
    return {
        mutant
        for mutant, job in zip(mutants, jobs, strict=True)
        if observed(pool.outcome(job.id), job.requests) != expected[mutant.side.id]
    }


def _plain(topic: Topic, side: Side, probing: bool) -> Job:
    job = job_for(topic, side, probing)
    name = f"{side.id} and its probes" if probing else side.id
    # a second of hashing in each run would notice no mutant
    return replace(job, id=name, timeout=job.timeout * _PATIENCE, cheap_hashes=True)


def _job(plain: Job, mutant: Mutant, number: int, seconds: float) -> Job:
    return replace(
        plain,
        id=f"{plain.id}, mutant {number}",
        timeout=min(plain.timeout, _LEAST + round(_PATIENCE * seconds)),
        changed={mutant.file.name: mutant.text},
    )


def _as_it_is(pool: Pool, job: Job, topic: Topic, side: Side) -> Outcome:
    outcome = pool.outcome(job.id)
    if fault := went_wrong(outcome):
        raise Refusal(
            side.entry,
            f"does not run as it is, so that no change to it can be noticed: {fault}",
            f"nox -s verify -- {topic.id} tells more.",
        )
    return outcome

"""``nox -s facts`` measures everything, ``nox -s facts -- start`` only that."""

import sys
from collections.abc import Callable

from sidebyside.content.facts import COMMAND, FACTS, Facts, Measurement, read_facts, write_facts
from sidebyside.measure.frameworks import code, install, load, start
from sidebyside.refusal import Refusal

MEASUREMENTS: dict[str, Callable[[], Measurement]] = {
    "install": install.measure,
    "start": start.measure,
    "load": load.measure,
    "code": code.measure,
}


def main() -> int:
    try:
        facts = measure(sys.argv[1:] or list(MEASUREMENTS))
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    write_facts(facts)
    print(f"wrote {FACTS}")
    return 0


def measure(wanted: list[str]) -> Facts:
    """The measurements called ``wanted`` as of now, the others as they were last time.

    Raises Refusal for an unknown name, or for what a measurement refuses.
    """
    if unknown := set(wanted) - set(MEASUREMENTS):
        raise Refusal(
            COMMAND,
            f"no measurement is called {', '.join(sorted(unknown))}",
            f"There are: {', '.join(MEASUREMENTS)}.",
        )
    is_part = set(wanted) != set(MEASUREMENTS) and FACTS.is_file()
    measurements = dict(read_facts().measurements) if is_part else {}
    for name in wanted:
        print(f"measuring {name}", flush=True)
        measurements[name] = MEASUREMENTS[name]()
    return Facts(
        measurements={name: measurements[name] for name in MEASUREMENTS if name in measurements}
    )


if __name__ == "__main__":
    sys.exit(main())

"""``nox -s facts`` measures everything, ``nox -s facts -- start`` only that group."""

import importlib
import sys

from sidebyside.content.facts import FACTS, Facts, read_facts, write_facts
from sidebyside.refusal import Refusal

GROUPS = ("install", "start", "load", "code")


def main() -> int:
    wanted = sys.argv[1:] or GROUPS
    if unknown := set(wanted) - set(GROUPS):
        print(f"no such group: {', '.join(sorted(unknown))}. There are: {', '.join(GROUPS)}")
        return 2
    try:
        kept = read_facts().groups if FACTS.is_file() and set(wanted) != set(GROUPS) else {}
        for name in wanted:
            print(f"measuring {name}", flush=True)
            kept[name] = importlib.import_module(f"sidebyside.measure.frameworks.{name}").measure()
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    write_facts(Facts(groups={name: kept[name] for name in GROUPS if name in kept}))
    print(f"wrote {FACTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

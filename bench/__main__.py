"""``nox -s bench`` runs every measurement, ``nox -s bench -- verify`` only that one."""

import importlib
import sys
from pathlib import Path

PARTS = sorted(
    path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_")
)


def main() -> None:
    wanted = sys.argv[1:] or PARTS
    if unknown := set(wanted) - set(PARTS):
        sys.exit(
            f"no such measurement: {', '.join(sorted(unknown))}. There are: {', '.join(PARTS)}"
        )
    for part in wanted:
        print(f"\n## {part}", flush=True)
        importlib.import_module(f"bench.{part}").main()


main()

"""Pack what the browser needs, and say how big it is.

``python -m sidebyside.browser``; with ``reads``, measure which packs each side reads before that.
"""

import argparse
import sys

from sidebyside.browser.build import RUNTIME, build_runtime, measure
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS
from sidebyside.refusal import BuildFailed, Refusal


def main(arguments: list[str]) -> int:
    """1 means that something was refused, and why was printed."""
    parser = argparse.ArgumentParser(prog="python -m sidebyside.browser")
    parser.add_argument("what", nargs="?", choices=["reads"], help="measure what each side reads")
    what = parser.parse_args(arguments).what
    try:
        if what:
            measure()
        else:
            build_runtime(load_topics(SNIPPETS).values())
    except (Refusal, BuildFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    for file in sorted(RUNTIME.rglob("*"), key=lambda path: -path.stat().st_size):
        print(f"{file.stat().st_size / 1e6:8.2f} MB  {file.relative_to(RUNTIME)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

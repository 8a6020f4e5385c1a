"""``python -m sidebyside.browser``: pack what the browser needs, and say how big it is."""

import sys

from sidebyside.browser.build import RUNTIME, build_runtime
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS
from sidebyside.refusal import BuildFailed, Refusal


def main() -> int:
    """1 means that something was refused, and why was printed."""
    try:
        build_runtime(load_topics(SNIPPETS).values())
    except (Refusal, BuildFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    for file in sorted(RUNTIME.rglob("*"), key=lambda path: -path.stat().st_size):
        print(f"{file.stat().st_size / 1e6:8.2f} MB  {file.relative_to(RUNTIME)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

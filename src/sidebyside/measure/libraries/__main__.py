"""``python -m sidebyside.measure.libraries``: measure every package, write libraries.json."""

import sys
from pathlib import Path

from packaging.utils import canonicalize_name

from sidebyside.content.libraries import MEASURED, metadata_of, read_descriptions
from sidebyside.content.needs import read_chooser
from sidebyside.content.sources import SIDES, SideName
from sidebyside.content.topics import find_topics
from sidebyside.files import SNIPPETS, write_whole
from sidebyside.measure.libraries.measure import measure
from sidebyside.refusal import Refusal


def main() -> int:
    try:
        measured = measure(wanted(SNIPPETS))
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    write_whole(MEASURED, measured.model_dump_json(indent=1) + "\n")
    print(f"wrote {MEASURED}")
    return 0


def wanted(snippets: Path) -> dict[SideName, dict[str, str]]:
    """Every package that a page tells the status of, with the requirement its pairs run it by.

    Raises Refusal for descriptions, needs or topics that are not valid.
    """
    packages: dict[SideName, dict[str, str]] = {side: {} for side in SIDES}
    for need in read_chooser(find_topics(snippets)).needs:
        for side in SIDES:
            packages[side] |= {name: name for name in need.side(side).packages}
    for description in read_descriptions(snippets).values():
        declared = [
            str(requirement)
            for metadata in metadata_of(description, snippets)
            for requirement in metadata.dependencies
            if canonicalize_name(requirement.name) == description.distribution
        ]
        packages["flask"][description.distribution] = next(iter(declared), description.pypi)
    return packages


if __name__ == "__main__":
    sys.exit(main())

"""Start a new pair: ``python -m sidebyside.content.new 4-models/19-indexes``.

The topic that it writes is refused, with what to fill in, until somebody has filled it in.
"""

import re
import sys
from pathlib import Path

from sidebyside.content.topics import ENTRY, SIDES
from sidebyside.files import SNIPPETS
from sidebyside.refusal import Refusal

_SETTINGS = """\
title = { en = "", zh = "" }
claims = []
# requests = ["GET /posts/1"]

[[concepts]]
name = { en = "", zh = "" }
flask = ""
django = ""
"""
_ENTRY = """\
# /// script
# requires-python = ">=3.11"
# dependencies = ["{requirement}"]
# ///
raise NotImplementedError("write the {title} side of {topic}")
"""
_REQUIREMENTS = {"flask": "flask>=3.1", "django": "django>=5.2"}
_NEXT = """\
Wrote {folder}. Next:
  1. Write both sides: the same job, the same data, the same output.
  2. Fill in topic.toml.
  3. nox -s update -- {topic}    records the outputs; read them
  4. nox -s verify -- {topic}    runs and compares both sides
  5. Put it on a page of docs/en and the same page of docs/zh:

```pair
{topic}
```"""


def scaffold(topic: str, snippets: Path = SNIPPETS) -> Path:
    """Write the files of the new ``topic`` and return its folder.

    Raises Refusal for an id that is malformed or already taken.
    """
    if not re.fullmatch(r"\d+-[a-z0-9-]+/\d+-[a-z0-9-]+", topic):
        raise Refusal(
            snippets / topic,
            "not the name of a topic",
            "Name it chapter/topic, each a number, a dash and a slug: 4-models/19-indexes.",
        )
    folder = snippets / topic
    taken = sorted(folder.parent.glob(folder.name.split("-")[0] + "-*"))
    if taken:
        raise Refusal(taken[0], "has that number already", "Take the next free number.")
    for side in SIDES:
        (folder / side).mkdir(parents=True)
        source = _ENTRY.format(requirement=_REQUIREMENTS[side], title=side.title(), topic=topic)
        (folder / side / ENTRY).write_text(source, "utf-8")
    (folder / "topic.toml").write_text(_SETTINGS, "utf-8")
    return folder


def main() -> None:
    """Scaffold what the command line names, and say what comes next."""
    if len(sys.argv) != 2:
        sys.exit("Say which: nox -s new -- 4-models/19-indexes")
    try:
        folder = scaffold(sys.argv[1])
    except Refusal as refusal:
        sys.exit(str(refusal))
    print(_NEXT.format(folder=folder, topic=sys.argv[1]))


if __name__ == "__main__":
    main()

"""Charts kept in ``build/charts/``: importing Matplotlib takes longer than building most pages."""

from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from sidebyside.content.facts import Row

DRAWN = Path("build/charts")
_DRAWS = Path(__file__).with_name("charts.py")


def drawn(rows: Iterable[Row], title: str) -> str:
    """The ``<svg>`` of ``charts.draw(rows, title)``, drawn only if it never was."""
    rows = list(rows)
    made_of = repr((rows, title, version("matplotlib"))).encode() + _DRAWS.read_bytes()
    path = DRAWN / f"{sha256(made_of).hexdigest()[:16]}.svg"
    if not path.is_file():
        from sidebyside.pages.facts.charts import draw

        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".part")
        fresh.write_text(draw(rows, title), "utf-8")
        fresh.replace(path)
    return path.read_text("utf-8")

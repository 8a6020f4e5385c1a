"""Bar charts of figures as SVG, drawn by Matplotlib and coloured by the page's style."""

import io
import re
import warnings
from collections.abc import Iterable
from html import escape

from matplotlib import rc_context
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure as Canvas

from sidebyside.content.facts import Row
from sidebyside.content.topics import SIDES

WIDTH = 330
"""All measures are points of the drawing, which the page scales to the width that there is."""
LABEL, BAR, GAP = 16, 15, 9
TEXT_ROOM = 95
FONT_SIZE = 11
SETTINGS = {"svg.fonttype": "none", "font.size": FONT_SIZE, "svg.hashsalt": "facts"}
# What Matplotlib writes, by what the page's style decides instead.
COLOURS = {
    "flask": ("#010101", "var(--facts-flask)"),
    "django": ("#010102", "var(--facts-django)"),
    "text": ("#010103", "currentColor"),
}


def draw(rows: Iterable[Row], title: str) -> str:
    """An ``<svg>`` for the page: both sides of every row, with the range of the samples."""
    rows = list(rows)
    height = len(rows) * (LABEL + 2 * BAR + GAP)
    canvas = Canvas(figsize=(WIDTH / 72, height / 72), facecolor="none")
    axes = canvas.add_axes((0, 0, 1, 1))
    highest = max(max(row.figure.samples(side)) for row in rows for side in SIDES) or 1
    axes.set(xlim=(0, highest * WIDTH / (WIDTH - TEXT_ROOM)), ylim=(height, 0))
    axes.axis("off")
    for number, row in enumerate(rows):
        _draw_row(axes, row, number * (LABEL + 2 * BAR + GAP))
    return _for_page(canvas, title)


def _draw_row(axes, row: Row, top: float) -> None:
    ink = COLOURS["text"][0]
    axes.text(0, top + LABEL / 2, row.label, color=ink, va="center")
    for number, side in enumerate(SIDES):
        samples, middle = row.figure.samples(side), row.figure.middle(side)
        y = top + LABEL + BAR * (number + 0.5)
        axes.barh(y, middle, BAR - 3, color=COLOURS[side][0])
        if len(samples) > 1:
            axes.hlines(y, min(samples), max(samples), color=ink, linewidth=1.5)
        text = axes.annotate(row.told[side], (max(samples), y), (4, 0), color=ink, va="center",
                             textcoords="offset points")  # fmt: skip
        text.set_clip_on(False)


def _for_page(canvas: Canvas, title: str) -> str:
    """The drawing without what only a file of its own needs, in the page's colours and font."""
    written = io.StringIO()
    with rc_context(SETTINGS), warnings.catch_warnings():
        # the page's font has the glyphs that Matplotlib's own lacks
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        FigureCanvasSVG(canvas).print_svg(written, metadata=nothing)
    svg = written.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<(defs|metadata)>.*?</\1>\n?", "", svg, flags=re.DOTALL)
    svg = re.sub(r' (id|clip-path|xmlns\S*|version|width|height)="[^"]*"', "", svg)
    svg = re.sub(r"<!--.*?-->|\n\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r" font-family: [^;]*;| transform=\"rotate\(-0[^\"]*\"", "", svg)
    for written_colour, colour in COLOURS.values():
        svg = svg.replace(written_colour, colour)
    return svg.replace("<svg", f'<svg role="img" aria-label="{escape(title)}"', 1)

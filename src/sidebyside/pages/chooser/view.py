"""The chooser as HTML: the full table of needs, which the page's script narrows and counts."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sidebyside.content.libraries import MEASURED, Measured, MeasuredPackage
from sidebyside.content.needs import Answer, Chooser
from sidebyside.content.topics import SIDES, SideName, Topic
from sidebyside.pages.libraries.view import TEXTS as LIBRARY_TEXTS
from sidebyside.pages.libraries.view import newest
from sidebyside.pages.links import pair_href
from sidebyside.pages.templates import template
from sidebyside.pages.texts import NAMES

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "legend": "The project needs",
        "by": "Order by",
        "box": "needs met in the box",
        "distributions": "distributions to install",
        "bytes": "megabytes to install",
        "clear": "Clear",
        "counted_box": "{met} of {all} in the box",
        "counted_distributions": "{count} distributions",
        "counted_bytes": "{count} MB",
        "caption": "What each side has for it. Measured on {date}: {versions}, Python {python}.",
        "need": "Need",
        "in_the_box": "In the box",
        "extension": "Extension",
        "loads": "loads with {framework}",
        "fails": "does not load with {framework}:",
        "adds": "adds {count} distributions, {size}",
        "adds_one": "adds 1 distribution, {size}",
        "read": "Read",
        "colon": ": ",
        "comma": ", ",
    },
    "zh": {
        "legend": "这个项目需要",
        "by": "排序依据",
        "box": "自带就能满足的需求数",
        "distributions": "要安装的包数",
        "bytes": "要安装的大小",
        "clear": "清除",
        "counted_box": "{all} 项需求中自带 {met} 项",
        "counted_distributions": "共 {count} 个包",
        "counted_bytes": "{count} MB",
        "caption": "两边各用什么来满足。测量于 {date}：{versions}，Python {python}。",
        "need": "需求",
        "in_the_box": "自带",
        "extension": "扩展",
        "loads": "可与 {framework} 一起加载",
        "fails": "无法与 {framework} 一起加载：",
        "adds": "另装 {count} 个包，{size}",
        "adds_one": "另装 1 个包，{size}",
        "read": "先读",
        "colon": "：",
        "comma": "，",
    },
}
ORDERS = ("box", "distributions", "bytes")
MB = 1_000_000


@dataclass(frozen=True)
class Cell:
    """How one side meets one need, with what was measured."""

    side: SideName
    answer: Answer
    packages: dict[str, MeasuredPackage]
    topics: list[Topic]

    @cached_property
    def installs(self) -> dict[str, int]:
        """The distributions that it adds to the framework's, with their bytes."""
        return {
            name: size
            for package in self.packages.values()
            for name, size in package.installs.items()
        }


@dataclass(frozen=True)
class Total:
    """What one side comes to over all needs, as the page shows it before any is ticked."""

    side: SideName
    met: int
    installs: dict[str, int]

    @property
    def bytes(self) -> int:
        return sum(self.installs.values())


def render_chooser(
    chooser: Chooser,
    topics: Iterable[Topic],
    measured: Measured,
    language: str,
    path: Path = MEASURED,
) -> str:
    """The chooser of the home page. Raises Refusal for a package not ``measured`` in ``path``."""
    known = {topic.id: topic for topic in topics}

    def cell(side: SideName, answer: Answer) -> Cell:
        packages = {name: measured.package(side, name, path) for name in answer.packages}
        return Cell(side, answer, packages, [known[topic] for topic in answer.topics])

    rows = [(need, [cell(side, need.side(side)) for side in SIDES]) for need in chooser.needs]
    totals = [
        _total(side, measured, [cells[i] for _, cells in rows]) for i, side in enumerate(SIDES)
    ]
    series = {side: f"{NAMES[side]} {measured.framework(side).series}" for side in SIDES}
    versions = (f"{NAMES[side]} {measured.framework(side).version}" for side in SIDES)
    text = TEXTS[language]
    return template("chooser/chooser.html.jinja").render(
        rows=rows,
        totals=sorted(totals, key=lambda total: -total.met),
        measured=measured,
        versions=text["comma"].join(versions),
        series=series,
        names=NAMES,
        orders=ORDERS,
        language=language,
        text=text,
        newest=lambda package: newest(package, LIBRARY_TEXTS[language]),
        megabytes=lambda size: f"{size / MB:.1f}",
        size=_size,
        href=pair_href,
        json=json.dumps,
    )


def _total(side: SideName, measured: Measured, cells: list[Cell]) -> Total:
    installs = dict(measured.framework(side).installs)
    for cell in cells:
        installs |= cell.installs
    return Total(side, sum(not cell.packages for cell in cells), installs)


def _size(count: int) -> str:
    return f"{count / MB:.1f} MB" if count >= MB / 10 else f"{count / 1000:.0f} kB"

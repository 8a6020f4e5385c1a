"""Where the tables of both sides stand in their diagrams, and how lines lead from one to another.

Tables stand in rows by the depth of their foreign keys, those they point to above them. Both
diagrams have one plan, so that what stands for each other is at the same height.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sidebyside.content.sources import SideName
from sidebyside.content.structure import Column, Tables

_NAME, _TYPE = 6.7, 6.1
"""How wide a letter is, of a column's name and of its type: structure.css sets them in 11 and
10 pixels."""
PAD, LINE, HEAD = 7, 17, 22
_BESIDE, _BELOW = 24, 40
"""Between two tables, where the lines have their room."""
_LANE = 7
"""Between two lines."""


@dataclass(frozen=True)
class Box:
    """One table: its left upper corner, its height, and its columns from above."""

    name: str
    x: int
    y: int
    height: int
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Diagram:
    """The boxes of one side, all of one width, and the lines as SVG paths."""

    width: int
    height: int
    box: int
    boxes: tuple[Box, ...]
    lines: tuple[str, ...]


def mark(column: Column) -> str:
    """The type, with ``*`` for unique and ``?`` for what may be NULL."""
    unique = "*" if column.unique and not column.key else ""
    return column.type + unique + ("" if column.required else "?")


def lay_out(sides: Mapping[SideName, Tables]) -> dict[SideName, Diagram]:
    """The diagrams of both sides, which have the same tables, but not the same columns."""
    plan = _Plan(list(sides.values()))
    return {side: plan.diagram(tables) for side, tables in sides.items()}


class _Plan:
    def __init__(self, sides: Sequence[Tables]):
        self._sides = sides
        self._parents = {
            table: {
                column.refers_to
                for side in sides
                for column in side[table]
                if column.refers_to in side and column.refers_to != table
            }
            for table in sides[0]
        }

    @cached_property
    def rows(self) -> list[list[str]]:
        """The tables by depth; within a row, each as far left as what it points to."""
        found: list[list[str]] = []
        place: dict[str, int] = {}
        left = list(self._parents)
        while left:
            row = [table for table in left if self._parents[table] <= place.keys()]
            row = row or left[:1]  # of a circle
            row.sort(key=lambda table: sum(place.get(one, 0) for one in self._parents[table]))
            found.append(row)
            place |= {table: number for number, table in enumerate(row)}
            left = [table for table in left if table not in row]
        return found

    @cached_property
    def box(self) -> int:
        columns = (column for side in self._sides for own in side.values() for column in own)
        wide = (len(one.name) * _NAME + len(mark(one)) * _TYPE for one in columns)
        return round(max(wide, default=0)) + 3 * PAD

    @cached_property
    def tops(self) -> list[int]:
        """Of each row, and of the end."""
        found = [1]
        for row in self.rows:
            tallest = max(_height(side[table]) for side in self._sides for table in row)
            found.append(found[-1] + tallest + _BELOW)
        return found

    def diagram(self, tables: Tables) -> Diagram:
        boxes = {
            table: Box(table, 1 + place * (self.box + _BESIDE), top, _height(columns), columns)
            for row, top in zip(self.rows, self.tops, strict=False)
            for place, table in enumerate(row)
            for columns in [tables[table]]
        }
        lines = [line for box in boxes.values() for line in self._lines(box, boxes)]
        widest = max([2, *map(len, self.rows)])  # as large as others where one is alone
        width = widest * (self.box + _BESIDE) - _BESIDE + 2
        return Diagram(
            width, self.tops[-1] - _BELOW + 1, self.box, tuple(boxes.values()), tuple(lines)
        )

    def _lines(self, box: Box, boxes: Mapping[str, Box]) -> Iterator[str]:
        """Those of its foreign keys; what leads to itself, or down, the table of columns tells."""
        found = [boxes.get(column.refers_to or "") for column in box.columns]
        above = [to for to in found if to and to.y < box.y]
        for number, to in enumerate(above, 1):
            yield self._line(box, to, number / (len(above) + 1))

    def _line(self, box: Box, to: Box, share: float) -> str:
        """From the upper edge of ``box`` to the lower edge of ``to``, around what is between."""
        start, end = round(box.x + self.box * share), to.x + self.box // 2
        bottom = to.y + to.height
        lane = _LANE * (2 + list(self._parents).index(to.name) % 3)  # each its own, if it can be
        path = f"M{start} {box.y}V{box.y - lane}"
        below = self.tops[self.tops.index(to.y) + 1]
        if below < box.y:
            gutter = box.x - _BESIDE // 2 if box.x > 1 else box.x + self.box + _BESIDE // 2
            path += f"H{gutter}V{below - lane}"
        path += f"H{end}V{bottom}"
        many = f"M{start - 4} {box.y}l4 -7l4 7"
        return f"{path}{many}M{end - 4} {bottom + 5}h8"


def _height(columns: tuple[Column, ...]) -> int:
    return HEAD + len(columns) * LINE + PAD // 2

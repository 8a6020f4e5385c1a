"""The sections of a task's page that stand beside one another: same, different, traps.

They are found by their anchors, which are the same in every language: ``## Same { #same }``.
"""

from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor

ANCHORS = ("same", "different", "traps")


class Columns(Treeprocessor):
    """Put those sections into ``<div class="cols">``, each with the blocks up to a paragraph."""

    def run(self, root: Element) -> None:
        columns: Element | None = None
        section: Element | None = None
        for block in list(root):
            anchor = block.get("id") if block.tag == "h2" else None
            if anchor in ANCHORS:
                if columns is None:
                    columns = Element("div", {"class": "cols"})
                    root.insert(list(root).index(block), columns)
                section = SubElement(columns, "section", {"aria-labelledby": anchor or ""})
            elif block.tag in ("h1", "h2", "p"):
                section = None
            if section is not None:
                root.remove(block)
                section.append(block)

"""What a visitor sees of a page, and can do there: its text, where it leads, and its forms."""

import re
from html.parser import HTMLParser

_HIDDEN = ("script", "style")
_TOLD = ("href", "src", "action", "data-")
"""Where an element leads, and what it tells the page's own script."""
_OWN_LINE = ("li", "option")
SHOWN = {
    "form": ("method", "enctype"),
    "input": (
        "type", "name", "value", "checked", "required", "disabled", "readonly", "multiple",
        "placeholder", "minlength", "maxlength", "min", "max", "pattern", "accept",
    ),
    "textarea": (
        "name", "required", "disabled", "readonly", "placeholder", "minlength", "maxlength",
    ),
    "select": ("name", "required", "disabled", "multiple"),
    "option": ("value", "selected", "disabled"),
    "button": ("name", "value", "disabled"),
}  # fmt: skip
"""The attributes that change what a visitor can do. Ids, classes, ARIA and hints for the browser
are left out: each framework sets its own."""
_FIELDS = ("textarea", "select", "button")
_PRESSED = ("submit", "image", "button", "reset")
_TICKED = ("on", "y")
"""The values that HTML and WTForms send for a ticked box."""
_OWN_LIMITS = (("name", "username", "150"), ("type", "email", "320"))
"""The maximum lengths that Django gives every user name and e-mail field."""
_BEFORE_ITS_TEXT = re.compile(r"(\[option [^][]*\])\s+")


def visible_text(page: str) -> str:
    """The text of an HTML page in one spelling of its spaces; links and fields in brackets."""
    visible = _Visible()
    visible.feed(page)
    visible.close()
    return visible.text


class _Visible(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._found: list[str] = []
        self._hidden = 0

    @property
    def text(self) -> str:
        found = _BEFORE_ITS_TEXT.sub(r"\1", "".join(self._found))
        lines = (" ".join(line.split()) for line in found.split("\n"))
        return "\n".join(line for line in lines if line)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        self._found.append("\n" * (tag in _OWN_LINE))
        self._found += [f"[{name}={value}]" for name, value in attrs if name.startswith(_TOLD)]
        if tag in SHOWN:
            self._found.append(_field(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        self._found.append("\n" * (tag in _FIELDS))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._found.append(data)


def _field(tag: str, attributes: dict[str, str | None]) -> str:
    """A part of a form, in one spelling of what HTML and the frameworks spell in several ways."""
    found = {k: (attributes[k] or "").strip() for k in SHOWN[tag] if k in attributes}
    if tag == "input":
        return _input({"type": "text"} | found)
    if tag == "option":
        return _bracketed(tag, found) if found else ""
    if tag == "form":
        found = {"method": "get"} | found
        found["method"] = found["method"].lower()
    return f"\n{_bracketed(tag, found)}\n"


def _input(found: dict[str, str]) -> str:
    kind, name = found["type"], found.get("name", "")
    if kind == "hidden" and "csrf" in name:
        return "\n[token]\n"  # its name is the framework's, its value random
    if kind == "hidden" and name.endswith("_FORMS"):
        return ""  # how Django counts the forms of a formset
    if kind in _PRESSED:
        return f"\n[button]\n{found.get('value', '')}\n"
    if not found.get("value") or (kind == "checkbox" and found["value"] in _TICKED):
        found.pop("value", None)
    if any(
        found.get(key) == which and found.get("maxlength") == n for key, which, n in _OWN_LIMITS
    ):
        del found["maxlength"]
    return f"\n{_bracketed('input', found)}\n"


def _bracketed(tag: str, found: dict[str, str]) -> str:
    return "[" + " ".join([tag, *(f"{k}={v}" if v else k for k, v in found.items())]) + "]"

"""The state of the libraries of chapter 5 as HTML: one status line each, and the table of all."""

from collections.abc import Iterable
from functools import partial

from markupsafe import Markup
from packaging.version import Version

from sidebyside.content.libraries import Library, Measured, MeasuredPackage
from sidebyside.pages.links import pair_href
from sidebyside.pages.templates import template

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "measured": "Measured on {date} with Flask {flask} and Python {python}.",
        "library": "Library",
        "newest": "Newest",
        "withdrawn": "withdrawn (yanked)",
        "with": "With Flask {version}",
        "pins": "Pins that work",
        "replacement": "Replacement",
        "django": "In Django",
        "note": "Note",
        "yes": "Yes",
        "pinned": "Yes, with pins",
        "no": "No",
        "none needed": "none needed",
        "none found": "none found",
        "colon": ": ",
        "comma": ", ",
    },
    "zh": {
        "measured": "测量于 {date}，Flask {flask}，Python {python}。",
        "library": "库",
        "newest": "最新版本",
        "withdrawn": "已撤回（yanked）",
        "with": "配 Flask {version}",
        "pins": "可用的锁定版本",
        "replacement": "替代方案",
        "django": "Django 中的对应",
        "note": "说明",
        "yes": "可用",
        "pinned": "锁定版本后可用",
        "no": "不可用",
        "none needed": "不需要",
        "none found": "没有找到",
        "colon": "：",
        "comma": "，",
    },
}


def render_library(library: Library, measured: Measured, language: str) -> str:
    """The status line of one library."""
    return template("libraries/library.html.jinja").render(
        library=library, **_words(measured, language)
    )


def render_libraries(libraries: Iterable[Library], measured: Measured, language: str) -> str:
    """The status table; each library leads to its first pair."""
    return template("libraries/libraries.html.jinja").render(
        libraries=libraries, measured=measured, href=pair_href, **_words(measured, language)
    )


def newest(package: MeasuredPackage, text: dict[str, str]) -> Markup:
    """``2.0.6, 2017-09-06``, and whether it was withdrawn."""
    parts = [package.version, Markup("<time>{}</time>").format(package.released)]
    return Markup(text["comma"]).join([*parts, text["withdrawn"]] if package.yanked else parts)


def _words(measured: Measured, language: str) -> dict:
    text = TEXTS[language]
    return {
        "language": language,
        "text": text,
        "flask": text["with"].format(version=measured.flask.series),
        "newest": partial(newest, text=text),
        "works": partial(_works, text=text),
        "pins": partial(_pins, text=text),
    }


def _works(library: Library, text: dict[str, str]) -> Markup:
    answer = Markup('<strong class="works">{}</strong>').format(text[library.works])
    if library.package.error:
        return answer + text["colon"] + Markup("<code>{}</code>").format(library.package.error)
    return answer


def _pins(library: Library, text: dict[str, str]) -> str:
    if not library.pinned:
        return text["none found" if library.package.error else "none needed"]
    python = sorted(library.pinned.requires_python, key=lambda limit: Version(limit.version))
    lines = ["Python " + ",".join(map(str, python)), *library.pins]
    return Markup(" ").join(Markup("<code>{}</code>").format(line) for line in lines)

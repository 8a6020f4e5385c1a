"""Data files read into models: TOML that people write, JSON that a measurement wrote."""

import difflib
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, RootModel, StringConstraints, ValidationError

from sidebyside.refusal import Refusal

LANGUAGES = ("en", "zh")

NonEmpty = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Model = TypeVar("Model", bound=BaseModel)


class Strict(BaseModel):
    """A table that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(Strict):
    """One text in both languages."""

    en: NonEmpty
    zh: NonEmpty

    def __getitem__(self, language: str) -> str:
        text: str = getattr(self, language)
        return text


def read_text(path: Path) -> str:
    """The file's text. Raises Refusal if it is not UTF-8."""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal(path, f"not UTF-8 text ({error.reason})", "Save it as UTF-8.") from None


def read_toml(path: Path, model: type[Model]) -> Model:
    """The file's content. Raises Refusal with the line and key of the first thing wrong."""
    text = read_text(path)
    try:
        return model.model_validate(tomllib.loads(text), strict=True)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise Refusal(path, f"not valid TOML: {error}", "See toml.io for the syntax.",
                      int(line[1]) if line else None) from None  # fmt: skip
    except ValidationError as error:
        raise _refused_key(path, text, model, error) from None


def read_measured(path: Path, model: type[Model], command: str) -> Model:
    """What ``command`` measured. Raises Refusal if there is nothing, or nothing that fits."""
    mend = f"Measure it again: {command}"
    if not path.is_file():
        raise Refusal(path, "nothing was measured yet", mend)
    try:
        return model.model_validate_json(read_text(path))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        what = f"{key}: {first['msg'].lower()}" if key else first["msg"]
        raise Refusal(path, what, mend) from None


def line_of_key(text: str, where: list[str]) -> int | None:
    """The line of the innermost key of ``where`` that the file has, if it can be found.

    A guess by regular expression: ``tomllib`` tells no positions. It finds the table (the nth
    ``[[table]]`` for ``["table", "n", …]``) and then the first ``key =`` at the start of a line
    below it, even if that belongs to a later table. For messages only.
    """
    names = [part for part in where if not part.isdigit()]
    table = re.escape(names[0])
    nth = int(where[1]) if len(where) > 1 and where[1].isdigit() else 0
    tables = list(re.finditer(rf"^\[\[?{table}\]\]?", text, re.MULTILINE))
    start = tables[nth].start() if nth < len(tables) else 0
    for name in reversed(names):
        if found := re.compile(rf"^\s*{re.escape(name)}\s*=", re.MULTILINE).search(text, start):
            return text.count("\n", 0, found.end()) + 1
    return text.count("\n", 0, start) + 1 if tables else None


def _refused_key(path: Path, text: str, model: type[BaseModel], error: ValidationError) -> Refusal:
    """The refusal of one validation error, with the key's dotted name and line."""
    # a misspelt key gives two errors, unknown and missing: the unknown one says what to mend
    first = min(error.errors(), key=lambda found: found["type"] != "extra_forbidden")
    # pydantic adds "[key]" where the key itself is wrong, not its value
    where = [str(part) for part in first["loc"] if part != "[key]"]
    key = ".".join(where)
    if first["type"] == "extra_forbidden":
        known = _known_keys(model, where[:-1])
        close = difflib.get_close_matches(where[-1], known, 1)
        hint = f"Did you mean {close[0]!r}? " if close else ""
        what, mend = f"unknown key {key!r}", f"{hint}Known keys: {', '.join(known)}."
    elif first["type"] == "missing" and where[-1] in LANGUAGES:
        what, mend = f"missing translation {key!r}", 'Give both: { en = "…", zh = "…" }.'
    elif first["type"] == "missing":
        what, mend = f"missing key {key!r}", f"Add {where[-1]} = …"
    elif first["type"] == "string_too_short":
        what, mend = f"key {key!r} is empty", "Fill it in."
    else:
        what, mend = (
            f"key {key!r}: {first['msg'].lower()}",
            "See topic.toml in CONTRIBUTING.md, or the other entries here.",
        )
    return Refusal(path, what, mend, line_of_key(text, where))


def _known_keys(model: type[BaseModel], where: list[str]) -> list[str]:
    """The keys of the table at ``where``."""
    for part in where:
        field = "root" if issubclass(model, RootModel) else part
        if field in model.model_fields:  # else a list's index or a dictionary's key
            model = _model_in(model.model_fields[field].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that ``list[Model]``, ``dict[str, Model]``, ``Model | None`` … speaks of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)

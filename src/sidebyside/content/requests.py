"""One line of ``requests`` in a topic.toml: an HTTP request in HTTPie's notation.

``GET /posts/1`` · ``POST /posts title=Hello`` (form) · ``POST /posts id:=1`` (JSON)
· ``GET /me Authorization:"Bearer abc"`` (header); see https://httpie.io/docs/cli/request-items
"""

import json
import re
import shlex
from dataclasses import dataclass
from typing import Any

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_ITEM = re.compile(r"(?P<name>[^\s:=]+)(?P<sep>:=|=|:)(?P<value>.*)", re.DOTALL)


@dataclass(frozen=True)
class RequestLine:
    """A request: method, path with query, headers, and a form *or* a JSON body."""

    line: str
    method: str
    path: str
    headers: dict[str, str]
    form: dict[str, str] | None
    json: dict[str, Any] | None

    @classmethod
    def parse(cls, line: str) -> "RequestLine":
        """Read ``line``. Raises ValueError saying which part is wrong."""
        try:
            method, path, *items = shlex.split(line)
        except ValueError as error:
            raise ValueError(f"request {line!r}: {error}") from None
        if method not in _METHODS:
            raise ValueError(f"request {line!r}: {method!r} is none of {', '.join(_METHODS)}")
        if not path.startswith("/"):
            raise ValueError(f"request {line!r}: the path {path!r} does not start with /")
        found: dict[str, dict[str, Any]] = {":": {}, "=": {}, ":=": {}}
        for item in items:
            match = _ITEM.fullmatch(item)
            if not match:
                raise ValueError(
                    f"request {line!r}: {item!r} is neither field=value, "
                    "field:=json nor Header:value"
                )
            found[match["sep"]][match["name"]] = match["value"]
        as_json = {name: _json(line, value) for name, value in found[":="].items()}
        fields = found["="]
        return cls(
            line=line,
            method=method,
            path=path,
            headers=found[":"],
            form=fields if fields and not as_json else None,
            json={**fields, **as_json} if as_json else None,
        )


def _json(line: str, value: str) -> Any:
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        raise ValueError(f"request {line!r}: {value!r} after := is not JSON") from None

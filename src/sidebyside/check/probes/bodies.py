"""What else may be sent where somebody wrote a form or JSON."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode

from sidebyside.check.probes.probe import HUGE, Probe, kind_of, own_headers, probe_of
from sidebyside.content.requests import Request

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
_LARGE = 1_000_000
_WRONG_VALUES: tuple[Any, ...] = (None, "", "abc", 1, -1, 1.5, int(HUGE), True, ["a"], {"a": 1})


def bodies(request: Request) -> Iterator[Probe]:
    """Variants of ``request`` with another body; none if it has no form and no JSON."""
    kind = kind_of(request)
    if kind == JSON:
        yield from _json_bodies(request, json.loads(request.body))
    elif kind == FORM:
        yield from _form_bodies(request, dict(parse_qsl(request.body, keep_blank_values=True)))


def _json_bodies(request: Request, fields: Any) -> Iterator[Probe]:
    path, rest = request.target, (request.method, own_headers(request))
    for body in ("{", "null", "[1]", '"text"', "{}", ""):
        yield probe_of("json", path, *rest, body, JSON)
    if not isinstance(fields, dict):
        return
    for name, value in fields.items():
        yield probe_of(
            "json", path, *rest, _dumps({k: fields[k] for k in fields if k != name}), JSON
        )
        for wrong in _WRONG_VALUES:
            if wrong != value or type(wrong) is not type(value):
                yield probe_of("json", path, *rest, _dumps({**fields, name: wrong}), JSON)
    for more in ({"unknown": 1}, {"id": 99}, {"owner": "mallory"}):
        yield probe_of("json", path, *rest, _dumps({**fields, **more}), JSON)
    yield probe_of("body-kind", path, *rest, urlencode(fields), FORM)
    yield probe_of("body-kind", path, *rest, request.body, "text/plain")
    yield probe_of("body-kind", path, *rest, request.body, "")
    name = next((name for name, value in fields.items() if isinstance(value, str)), "unknown")
    yield probe_of("large", path, *rest, _dumps({**fields, name: "…"}), JSON, _LARGE)


def _form_bodies(request: Request, fields: dict[str, str]) -> Iterator[Probe]:
    path, rest = request.target, (request.method, own_headers(request))
    for name in fields:
        others = {key: fields[key] for key in fields if key != name}
        yield probe_of("form", path, *rest, urlencode(others), FORM)
        for wrong in ("", "\0", "你好", " x "):
            yield probe_of("form", path, *rest, urlencode({**fields, name: wrong}), FORM)
        repeated = urlencode([*fields.items(), (name, "two")])
        yield probe_of("form", path, *rest, repeated, FORM)
        yield probe_of("form", path, *rest, urlencode(others) + f"&{name}=%FF", FORM)
    for more in ({"unknown": "1"}, {"id": "99"}, {"owner": "mallory"}):
        yield probe_of("form", path, *rest, urlencode({**fields, **more}), FORM)
    yield probe_of("body-kind", path, *rest, _dumps(fields), JSON)
    yield probe_of("body-kind", path, *rest, request.body, "text/plain")
    yield probe_of("body-kind", path, *rest, request.body, "")
    name = next(iter(fields))
    body = urlencode({key: fields[key] for key in fields if key != name} | {name: ""})
    yield probe_of("large", path, *rest, f"{body}…", FORM, _LARGE)


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

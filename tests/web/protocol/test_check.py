"""What is let through of the messages that a program, the frame or a rendered page may send."""

import json
from typing import Any

import pytest

from tests.conftest import RunModule

NO_SQL = {"count": 0, "statements": []}
ANSWERED = {"status": "200 OK", "headers": [], "body": "3 bytes", "size": 3, "sql": NO_SQL}
DONE = {"status": 1, "error": None, "app": False, "sql": NO_SQL}


def done(outcome: str) -> str:
    return f"{{ type: 'done', outcome: {outcome} }}"


def answer(number: str, more: str = "") -> str:
    given = f"status: '200 OK', headers: [], size: 3, sql: {{}}, body: bytes(3), {more}"
    return f"{{ type: 'answer', id: {number}, answer: {{ {given} }} }}"


WORKER: dict[str, Any] = {
    # nothing that is a message
    "null": None,
    "undefined": None,
    "'ready'": None,
    "[]": None,
    "{}": None,
    "{ type: 'kept', kept: {} }": None,
    "{ type: ['ready'] }": None,
    "{ type: 'toString' }": None,
    # without an id, or for no request that there can be
    answer("undefined"): None,
    answer("'1'"): None,
    answer("-1"): None,
    answer("1.5"): None,
    # an answer that is none
    "{ type: 'answer', id: 1, answer: null }": None,
    answer("1", "body: 'abc'"): None,
    answer("1", "body: [1, 2]"): None,
    answer("1", "body: bytes((16 << 20) + 1)"): None,
    answer("1", "body: new Uint8Array(shared(9))"): None,
    "{ type: 'done', outcome: null }": None,
    "{ type: 'done' }": None,
    # nothing else gets through with it
    "{ type: 'ready', kept: {} }": {"type": "ready"},
    "{ type: 'missing', packs: ['x'] }": {"type": "missing"},
    "{ type: 'failed', message: {} }": {"type": "failed", "message": ""},
    "{ type: 'output', chunks: null, skipped: -1 }": {"type": "output", "chunks": [], "skipped": 0},
    "{ type: 'output', chunks: [null, 1, 'x', { text: 1 }, { text: 'x', stream: 'a', b: 1 }] }": {
        "type": "output",
        "chunks": [{"stream": "out", "text": "x"}],
        "skipped": 0,
    },
    "{ type: 'output', chunks: [{ text: 'x', stream: 'err' }], skipped: '9' }": {
        "type": "output",
        "chunks": [{"stream": "err", "text": "x"}],
        "skipped": 0,
    },
    done("{}"): {"type": "done", "outcome": DONE},
    done("{ status: NaN, error: 'no', app: 1, sql: 1, serving: 1, asks: 'a' }"): {
        "type": "done",
        "outcome": DONE,
    },
    done("{ status: 3, error: { text: 1, file: 2, line: -3 }, app: true }"): {
        "type": "done",
        "outcome": DONE
        | {"status": 3, "app": True, "error": {"text": "", "file": None, "line": None}},
    },
    done("{ serving: true, asks: true, crash: 'x', missing: 5, html: '<b>' }"): {
        "type": "done",
        "outcome": DONE | {"serving": True, "asks": True},
    },
    done("{ crash: 'tooDeep' }"): {"type": "done", "outcome": DONE | {"crash": "tooDeep"}},
    done("{ crash: 'crashed', app: false }"): {
        "type": "done",
        "outcome": DONE | {"crash": "crashed"},
    },
    done("{ sql: { count: 1e99, statements: [null, [1, 2, 3], ['a', 'b', true]] } }"): {
        "type": "done",
        "outcome": DONE | {"sql": {"count": 0, "statements": [["", "", False], ["a", "b", True]]}},
    },
    answer("1", "x: 1"): {
        "type": "answer",
        "id": 1,
        "answer": ANSWERED,
    },
    answer("0", "status: 200, headers: [1, ['a'], [1, 'b']]"): {
        "type": "answer",
        "id": 0,
        "answer": ANSWERED | {"status": "", "headers": [["a", ""], ["", "b"]]},
    },
    answer("0", "received: { line: 1, headers: [1, ['a', 'b', 'c']], size: '9', html: '<b>' }"): {
        "type": "answer",
        "id": 0,
        "answer": ANSWERED | {"received": {"line": "", "headers": [["a", "b"]], "size": 0}},
    },
    answer("1", "received: ['GET / HTTP/1.1']"): {
        "type": "answer",
        "id": 1,
        "answer": ANSWERED | {"received": {"line": "", "headers": [], "size": 0}},
    },
    answer("1", "received: 'GET / HTTP/1.1'"): {"type": "answer", "id": 1, "answer": ANSWERED},
    # nothing gets through whole that is too large
    "{ type: 'failed', message: x(5000) }": {"type": "failed", "message": "1000 characters"},
    "{ type: 'output', chunks: Array(5000).fill({ text: 'x' }) }": {
        "type": "output",
        "chunks": "1000 items",
        "skipped": 0,
    },
    "{ type: 'output', chunks: [{ text: x(20e6) }] }": {
        "type": "output",
        "chunks": [{"stream": "out", "text": "16777216 characters"}],
        "skipped": 0,
    },
    done("{ error: { text: x(9e6), file: x(9e6), line: 1 }, missing: x(9e6) }"): {
        "type": "done",
        "outcome": DONE
        | {
            "error": {"text": "65539 characters", "file": "1000 characters", "line": 1},
            "missing": "100 characters",
        },
    },
    done("{ sql: { statements: Array(9999).fill([]) } }"): {
        "type": "done",
        "outcome": DONE | {"sql": {"count": 0, "statements": "500 items"}},
    },
    done("{ sql: { statements: [[x(9999), x(9999), true]] } }"): {
        "type": "done",
        "outcome": DONE
        | {"sql": {"count": 0, "statements": [["2048 characters", "2048 characters", True]]}},
    },
    answer("1", "headers: Array(999).fill([])"): {
        "type": "answer",
        "id": 1,
        "answer": ANSWERED | {"headers": "200 items"},
    },
    answer("1", "status: x(9e6), headers: [[x(9e6), x(9e6)]]"): {
        "type": "answer",
        "id": 1,
        "answer": ANSWERED
        | {"status": "200 characters", "headers": [["8192 characters", "8192 characters"]]},
    },
    answer("1", "received: { line: x(9e6), headers: Array(999).fill([x(9e6), '']), size: 9 }"): {
        "type": "answer",
        "id": 1,
        "answer": ANSWERED
        | {"received": {"line": "8192 characters", "headers": "200 items", "size": 9}},
    },
}

FRAME: dict[str, Any] = {
    "null": None,
    "{ type: 'ready' }": None,
    "{ type: 'broken' }": None,
    "{ type: 'flood' }": None,
    "{ type: 'flood', worker: -1 }": None,
    "{ type: 'worker', worker: '1', message: { type: 'ready' } }": None,
    "{ type: 'worker', worker: 1, message: null }": None,
    "{ type: 'worker', worker: 1, message: { type: 'pong' } }": None,
    "{ type: 'hello', port: 1 }": {"type": "hello"},
    "{ type: 'pong' }": {"type": "pong"},
    "{ type: 'broken', name: 'a', b: 1 }": {"type": "broken", "name": "a"},
    "{ type: 'flood', worker: 1, b: 1 }": {"type": "flood", "worker": 1},
    "{ type: 'worker', worker: 1, message: { type: 'ready', b: 1 }, b: 1 }": {
        "type": "worker",
        "worker": 1,
        "message": {"type": "ready"},
    },
}

LINK = {"reference": "/a", "method": "GET", "fields": []}
PREVIEW: dict[str, Any] = {
    "null": None,
    "'/a'": None,
    "{ reference: '/a', method: 'GET' }": None,
    "{ reference: 1, method: 'GET', fields: [] }": None,
    "{ reference: x(9000), method: 'GET', fields: [] }": None,
    "{ reference: '/a', method: 'DELETE', fields: [] }": None,
    "{ reference: '/a', method: 'GET', fields: { length: 0 } }": None,
    "{ reference: '/a', method: 'GET', fields: [null] }": None,
    "{ reference: '/a', method: 'GET', fields: [['a', 1]] }": None,
    "{ reference: '/a', method: 'POST', fields: Array(201).fill(['a', 'b']) }": None,
    "{ reference: '/a', method: 'POST', fields: [['a', x(40_000)], ['b', x(40_000)]] }": None,
    "{ reference: '/a', method: 'GET', fields: [], headers: [] }": LINK,
    "{ reference: '/a', method: 'POST', fields: [['a', 'b', 'c']] }": LINK
    | {"method": "POST", "fields": [["a", "b"]]},
}

SCRIPT = """
const x = (count) => "x".repeat(count);
const bytes = (count) => new Uint8Array(count);
const shared = (count) => new SharedArrayBuffer(count);
const short = (_, value) => {
    if (value instanceof Uint8Array) return `${value.length} bytes`;
    if (Array.isArray(value) && value.length > 100) return `${value.length} items`;
    return typeof value === "string" && value.length > 99 ? `${value.length} characters` : value;
};
const checked = ([check, data]) => module[check](eval(`(${data})`)) ?? null;
return given.map((one) => JSON.stringify(checked(one), short));
"""


@pytest.mark.parametrize(
    ("check", "cases"),
    [("fromWorker", WORKER), ("fromFrame", FRAME), ("fromPreview", PREVIEW)],
    ids=["worker", "frame", "preview"],
)
def test_only_what_fits_gets_through(
    run_module: RunModule, check: str, cases: dict[str, Any]
) -> None:
    found = run_module("protocol/check.ts", SCRIPT, [[check, data] for data in cases])
    assert dict(zip(cases, map(json.loads, found), strict=True)) == cases

"""A snapshot as node/pages.mjs writes it and web/src/worker/pages.ts reads it."""

import json
from pathlib import Path
from typing import Any

import pytest

from sidebyside.browser.stage import NODE
from sidebyside.node import run_node
from tests.conftest import Bundle

PAGE = 4096

SCRIPT = """\
const { encode } = await import(process.argv[2]);
const { decode } = await import(process.argv[3]);
const { size, now, loaded, started, end } = JSON.parse(process.argv[4]);
const PAGE = 4096;

/** Memory in which each page is filled with one number. */
function memory(numbers) {
  const bytes = new Uint8Array(numbers.length * PAGE);
  numbers.forEach((number, page) => bytes.fill(number, page * PAGE, (page + 1) * PAGE));
  return bytes;
}

// Pyodide's own format: four words, of which the second is where the memory begins; a header.
const header = new Uint8Array(32).fill(7);
new Uint32Array(header.buffer)[1] = header.length;
const snapshot = new Uint8Array([...header, ...memory(now)]);
const encoded = encode(snapshot, end, memory(loaded), memory(started));

const pages = decode(new Uint8Array(encoded));
const restored = memory([...started, ...Array(now.length - started.length).fill(0)]);
pages.write(restored);
const numbers = now.map((_, page) => {
  const found = new Set(restored.subarray(page * PAGE, (page + 1) * PAGE));
  return found.size === 1 ? [...found][0] : "mixed";
});
const isHeader = Buffer.from(pages.header).equals(Buffer.from(header));
console.log(JSON.stringify({ numbers, length: pages.length, isHeader, size: encoded.length }));
"""


@pytest.mark.parametrize(
    ("now", "loaded", "started", "written"),
    [
        ([1, 2, 3], [0, 0, 0], [0, 0, 0], 3),
        ([0, 0, 0], [0, 0, 0], [0, 0, 0], 0),
        ([1, 0, 3], [0, 0, 0], [0, 0, 0], 2),
        ([1, 2, 3], [1, 2, 3], [1, 2, 3], 0),
        # touched by the start: written, as the start may touch it otherwise elsewhere
        ([1, 2, 3], [9, 2, 3], [1, 2, 3], 1),
        ([1, 2, 3], [1, 2, 3], [9, 2, 9], 2),
        # grown since: zeros at first
        ([1, 0, 5, 6], [1], [1], 2),
    ],
)
def test_memory_is_restored_from_the_pages_that_changed(
    tmp_path: Path,
    bundle: Bundle,
    now: list[int],
    loaded: list[int],
    started: list[int],
    written: int,
) -> None:
    restored = round_trip(tmp_path, bundle, now, loaded, started, len(now) * PAGE)
    assert restored["numbers"] == now
    assert restored["length"] == len(now) * PAGE
    assert restored["isHeader"]
    rest = restored["size"] - 8 - 32 - written * PAGE
    assert rest % 8 == 0  # two words for each run of pages
    assert bool(rest) == bool(written)


def test_memory_beyond_the_end_is_not_written_but_its_last_page_is_whole(
    tmp_path: Path, bundle: Bundle
) -> None:
    restored = round_trip(tmp_path, bundle, [1, 2, 3], [0, 0, 0], [0, 0, 0], PAGE + 1)
    assert restored["numbers"] == [1, 2, 0]
    assert restored["length"] == 2 * PAGE


def round_trip(
    folder: Path, bundle: Bundle, now: list[int], loaded: list[int], started: list[int], end: int
) -> dict[str, Any]:
    script = folder / "round_trip.mjs"
    script.write_text(SCRIPT, "utf-8")
    memory = json.dumps({"now": now, "loaded": loaded, "started": started, "end": end})
    pages = (NODE / "pages.mjs").resolve()
    found: dict[str, Any] = json.loads(run_node(script, pages, bundle("worker/pages.ts"), memory))
    return found

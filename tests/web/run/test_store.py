"""A file that is on its way."""

from pathlib import Path

from sidebyside.node import run_node
from tests.conftest import Bundle

SCRIPT = """
globalThis.document = { documentElement: { dataset: {}, lang: "en" } };
globalThis.location = new URL("http://localhost/");
let end;
const body = (signal) => new ReadableStream({
    start(stream) {
        stream.enqueue(new Uint8Array(3));
        signal.addEventListener("abort", () => stream.error(signal.reason));
        end = () => stream.close();
    },
});
globalThis.fetch = async (_, { signal }) => new Response(body(signal));
const { Download } = await import(process.argv[2]);
const stops = new AbortController();
let came;
const whole = new Promise((resolve) => (came = resolve));
const download = new Download("file", 3, () => came());
const waiting = download.wait(stops.signal, () => {}).catch(() => {});
await whole;
stops.abort();
await waiting;
try { end(); } catch {} // it has been ended already
const done = await download.done.then(() => "came", () => "failed");
process.stdout.write(done, () => process.exit());
"""


def test_a_file_that_has_come_is_kept_although_nobody_waits_for_its_end(
    bundle: Bundle, tmp_path: Path
) -> None:
    script = tmp_path / "script.mjs"
    script.write_text(SCRIPT, "utf-8")
    assert run_node(script, bundle("run/store.ts")) == "came"

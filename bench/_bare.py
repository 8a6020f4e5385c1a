"""The bare limit: a page whose worker loads Pyodide, unpacks the same packages and runs a side."""

import json
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

from sidebyside.browser.distributions import closure
from sidebyside.browser.pyodide import PYODIDE
from sidebyside.content.metadata import read_metadata
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS

PAGE = """<!doctype html><button>Run</button><output></output><script>
document.querySelector("button").onclick = () => {
  const worker = new Worker("bare.js", { type: "module" });
  worker.onmessage = ({ data }) => (document.querySelector("output").textContent = data);
  worker.postMessage(location.hash.slice(1));
};</script>"""
WORKER = """import { loadPyodide } from "./pyodide.mjs";
onmessage = async ({ data }) => {
  const python = await loadPyodide();
  const [zip, files] = await Promise.all([
    fetch(`${data}.zip`).then((response) => response.arrayBuffer()),
    fetch(`${data}.json`).then((response) => response.json()),
  ]);
  python.unpackArchive(zip, "zip");
  for (const [name, text] of Object.entries(files)) python.FS.writeFile(name, text);
  let printed = "";
  python.setStdout({ batched: (line) => (printed += line + "\\n") });
  python.runPython("import os; os.environ['DJANGO_ALLOW_ASYNC_UNSAFE'] = '1'");
  python.runPython(files["app.py"], { filename: "app.py" });
  postMessage(printed);
};"""


def write_bare(folder: Path, sides: Iterable[str]) -> None:
    """Write the page into ``folder``; its fragment says which of ``sides`` it runs."""
    shutil.copytree(PYODIDE, folder, ignore=shutil.ignore_patterns("*.html", "*.map", "*.ts"))
    (folder / "index.html").write_text(PAGE, "utf-8")
    (folder / "bare.js").write_text(WORKER, "utf-8")
    topics = load_topics(SNIPPETS)
    for side_id in sides:
        topic, name = side_id.rsplit("/", 1)
        side = getattr(topics[topic], name)
        target = folder / side_id.replace("/", "-")
        packages = closure(tuple(map(str, read_metadata(side).dependencies)))
        with zipfile.ZipFile(
            f"{target}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9
        ) as archive:
            for package in packages:
                for path, source in package.files.items():
                    archive.write(source, path)
        files = {file.name: file.text for file in side.files}
        Path(f"{target}.json").write_text(json.dumps(files), "utf-8")

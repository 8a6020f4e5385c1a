"""Serve both languages from one address, and build again whenever a source changes."""

import os
import socket
import tempfile
from itertools import count
from pathlib import Path
from shutil import rmtree

from mkdocs.livereload import LiveReloadServer

from sidebyside.refusal import Refusal
from sidebyside.site.build import DOCS, SNIPPETS, build_site, check_sources, progress
from sidebyside.site.failure import BuildFailed
from sidebyside.site.generators import MKDOCS, SCRATCH
from sidebyside.site.web import WEB, build_web

HOST = "127.0.0.1"
# The theme and build folders hold what a build writes: only their own files are watched.
WATCHED = (DOCS, SNIPPETS, Path("src/sidebyside"), Path("theme/partials"), WEB / "src")
WATCHED_FLAT = (Path("theme"), SCRATCH)


def serve(port: int) -> None:
    """Build the site, then serve it and keep it up to date until interrupted.

    Raises Refusal if the port is in use, and Refusal or BuildFailed if the first build fails.
    A later build that fails says why, and the last good pages stay.
    """
    check_port(port)
    SCRATCH.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="serve-", dir=SCRATCH) as folder:
        sites = (Path(folder, str(number)) for number in count())
        url = f"http://{HOST}:{port}/"

        def build_next() -> None:
            last = Path(server.root)
            try:
                server.root = str(_build(next(sites), url))
            except (Refusal, BuildFailed) as failure:
                print(f"{failure}\nThe pages stay as they were.", flush=True)
            else:
                rmtree(last)

        server = LiveReloadServer(build_next, HOST, port, root=str(_build(next(sites), url)))
        server.error_handler = lambda code: Path(server.root, "404.html").read_bytes()
        for path in WATCHED:
            server.watch(str(path))
        for path in WATCHED_FLAT:
            server.watch(str(path), recursive=False)
        print(f"Open {url} (English) or {url}zh/ (Chinese). Ctrl+C stops.", flush=True)
        try:
            server.serve()
        except KeyboardInterrupt:
            print("Stopped.")
        finally:
            server.shutdown()


def check_port(port: int) -> None:
    """Raise Refusal if something listens on ``port`` already."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError as error:
        raise Refusal(
            f"{HOST}:{port}",
            f"cannot serve on port {port}: {os.strerror(error.errno)}",
            f"Stop what listens there, or choose another port: --port {port + 1}",
        ) from None


def _build(site: Path, url: str) -> Path:
    check_sources()
    with progress("Script and style"):
        build_web()
    build_site(MKDOCS, site.resolve(), url)
    return site.resolve()

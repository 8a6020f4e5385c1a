"""Serve both languages from one address, and build again whenever a source changes."""

import os
import socket
import tempfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from sidebyside.files import BUILD, DATA, DOCS, SNIPPETS, THEME, WEB
from sidebyside.refusal import BuildFailed, Refusal
from sidebyside.site.build import build_assets, build_site, check_sources
from sidebyside.site.generators import MKDOCS

HOST = "127.0.0.1"
# The theme and build folders hold what a build writes: only their own files are watched.
WATCHED = (
    DOCS,
    SNIPPETS,
    DATA,
    Path("src/sidebyside"),
    THEME / "partials",
    WEB / "src",
)
WATCHED_FLAT = (THEME, BUILD)


def serve(port: int) -> None:
    """Build the site, then serve it and keep it up to date until interrupted.

    Raises Refusal if the port is in use, and Refusal or BuildFailed if the first build fails.
    A later build that fails says why, and the last good pages stay.
    """
    check_port(port)
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="serve-", dir=BUILD) as folder:
        site = Path(folder, "site").resolve()
        url = f"http://{HOST}:{port}/"
        _build(site, url)
        # not part of MkDocs' public API, which stays as it is: MkDocs 1.6 is pinned
        server = _Server(lambda: build_again(site, url), HOST, port, root=str(site))
        server.error_handler = lambda code: (site / "404.html").read_bytes()
        for path in WATCHED:
            server.watch(str(path))
        for path in WATCHED_FLAT:
            server.watch(str(path), recursive=False)
        print(f"Open {url} (English) or {url}zh/ (Chinese). Ctrl+C stops.", flush=True)
        try:
            server.serve()  # type: ignore[no-untyped-call]  # MkDocs' own
        except KeyboardInterrupt:
            print("Stopped.")
        finally:
            server.shutdown()


class _Server(LiveReloadServer):
    """MkDocs' server, whose script in each page is allowed by the page's policy."""

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        page: bytes = super()._inject_js_into_html(content, epoch)  # type: ignore[no-untyped-call]  # MkDocs' own
        script = page[page.rindex(b"<script>") + len("<script>") : page.rindex(b"</script>")]
        allowed = b"'sha256-%b'" % b64encode(sha256(script).digest())
        return page.replace(b"script-src 'self'", b"script-src 'self' " + allowed, 1)


def build_again(site: Path, url: str) -> None:
    """Build ``site`` anew, or say why not and leave it as it is."""
    try:
        _build(site, url)
    except (Refusal, BuildFailed) as failure:
        print(f"{failure}\nThe pages stay as they were.", flush=True)


def check_port(port: int) -> None:
    """Raise Refusal if something listens on ``port`` already."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError as error:
        raise Refusal(
            f"{HOST}:{port}",
            f"cannot serve on port {port}: {os.strerror(error.errno or 0)}",
            f"Stop what listens there, or choose another port: --port {port + 1}",
        ) from None


def _build(site: Path, url: str) -> None:
    check_sources()
    build_assets()
    build_site(MKDOCS, site, url)

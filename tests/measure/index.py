"""A package index on loopback that has tiny packages only, for uv to install from."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

JSON = "application/vnd.pypi.simple.v1+json"


class Index(ThreadingHTTPServer):
    """The packages that were added, under ``url``; uv asks it in threads of its own."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.projects: dict[str, list[dict[str, Any]]] = {}
        self.wheels: dict[str, bytes] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def add(
        self,
        name: str,
        version: str = "1.0",
        *,
        files: Mapping[str, str] | None = None,
        requires: tuple[str, ...] = (),
        uploaded: str | None = "2026-01-10T12:00:00Z",
        yanked: bool = False,
    ) -> None:
        """A release with these Python ``files``: one module of its own name, unless told."""
        module = name.replace("-", "_")
        wheel = f"{module}-{version}-py3-none-any.whl"
        content = _wheel(
            f"{module}-{version}", name, version, files or {f"{module}.py": ""}, requires
        )
        entry = {
            "filename": wheel,
            "url": f"{self.url}/{wheel}",
            "hashes": {"sha256": hashlib.sha256(content).hexdigest()},
            "yanked": yanked,
        }
        if uploaded:
            entry["upload-time"] = uploaded
        self.projects.setdefault(name, []).append(entry)
        self.wheels[wheel] = content

    def add_frameworks(self) -> None:
        """A Flask with what it requires, and a Django that loads its apps."""
        self.add("click", "8.3")
        self.add("flask", "3.1.3", requires=("click",))
        setup = "from django.conf import settings\ndef setup():\n for app in settings.apps:"
        conf = "class settings:\n def configure(INSTALLED_APPS): settings.apps = INSTALLED_APPS\n"
        self.add(
            "django",
            "6.1.3",
            files={
                "django/__init__.py": f"{setup}\n  if '.' not in app: __import__(app)\n",
                "django/conf.py": conf,
            },
        )


class Handler(BaseHTTPRequestHandler):
    server: Index

    def do_GET(self) -> None:
        *_, name = self.path.rstrip("/").split("/")
        if files := self.server.projects.get(name):
            page = {"meta": {"api-version": "1.1"}, "name": name, "files": files}
            self._answer(json.dumps(page).encode(), JSON)
        elif wheel := self.server.wheels.get(name):
            self._answer(wheel, "application/octet-stream")
        else:
            self.send_error(404)

    do_HEAD = do_GET

    def _answer(self, body: bytes, content_type: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the output belongs to the tests."""


def _wheel(
    stem: str, name: str, version: str, files: Mapping[str, str], requires: tuple[str, ...]
) -> bytes:
    metadata = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    metadata += [f"Requires-Dist: {requirement}" for requirement in requires]
    info = {
        "METADATA": "\n".join(metadata) + "\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    content = {**files, **{f"{stem}.dist-info/{name}": text for name, text in info.items()}}
    record = "".join(f"{path},,\n" for path in [*content, f"{stem}.dist-info/RECORD"])
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for path, text in {**content, f"{stem}.dist-info/RECORD": record}.items():
            archive.writestr(path, text)
    return written.getvalue()

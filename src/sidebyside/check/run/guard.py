"""Keeps a run inside its folder and off the network, by Python's audit events.

It notices honest mistakes of Python code, not attacks, and not what another program writes.
Python has no event for ``os.mkfifo``, ``os.mknod``, the files of ``dbm.gnu`` and ``dbm.ndbm``, and
what an SQL statement opens (``ATTACH``, ``VACUUM INTO``): those pass. Standard library only, Python
3.8 and later: it is also loaded by the old interpreters that some snippets ask for, and by their
subprocesses.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from typing import Any, ClassVar, NoReturn
from urllib.parse import parse_qs, unquote, urlsplit

ROOT_VARIABLE = "SIDEBYSIDE_RUN_ROOT"
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

# What is written by an audit event: where the path is among its arguments, and where the
# descriptor of the folder that the path is relative to (None: it has none).
_PATHS: dict[str, tuple[tuple[int, int | None], ...]] = {
    "os.chflags": ((0, None),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.removexattr": ((0, None),),
    "os.setxattr": ((0, None),),
    "os.truncate": ((0, None),),
    "os.utime": ((0, 3),),
    "shutil.chown": ((0, None),),
    "shutil.copyfile": ((1, None),),
    "shutil.copymode": ((1, None),),
    "shutil.copystat": ((1, None),),
    "shutil.copytree": ((1, None),),
}
# The same, where not what a link leads to is written but the link itself.
_ENTRIES: dict[str, tuple[tuple[int, int | None], ...]] = {
    "os.link": ((1, 3),),
    "os.mkdir": ((0, 2),),
    "os.remove": ((0, 1),),
    "os.rename": ((0, 2), (1, 3)),
    "os.rmdir": ((0, 1),),
    "os.symlink": ((1, 2),),
    "shutil.move": ((0, None), (1, None)),
    "shutil.rmtree": ((0, 1),),  # without a descriptor before Python 3.11
}
_DESCRIPTORS = "/proc/self/fd"
_OWN_NAMES = {"", "localhost", socket.gethostname()}


def install(root: str) -> Guard:
    """Watch this process from now on; there is no way back. Returns its one Guard."""
    if not Guard.installed:
        guard = Guard(root)
        Guard.installed.append(guard)
        os.open = _Open(guard)
        os.supports_dir_fd.add(os.open)
        sys.addaudithook(guard.audit)
    return Guard.installed[0]


class Guard:
    """Refuses writes outside ``root`` and connections beyond loopback, and remembers them."""

    installed: ClassVar[list[Guard]] = []

    def __init__(self, root: str) -> None:
        self.root = os.path.realpath(root)
        self.violations: list[dict[str, Any]] = []

    def audit(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = args
            if (flags or 0) & _WRITE_FLAGS or set(mode or "r") & set("wax+"):
                self.check_write(path)
        elif event == "sqlite3.connect":
            self.check_write(_database_file(os.fsdecode(args[0])))
        elif event in _PATHS:
            self._check_writes(args, _PATHS[event], follow=True)
        elif event in _ENTRIES:
            self._check_writes(args, _ENTRIES[event], follow=False)
        elif event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
            self._check_address(args[1])
            if event == "socket.bind":
                self._check_socket_file(args[1])
        elif event == "socket.getnameinfo":
            self._check_address(args[0])
        elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
            self._check_host(args[0])

    def _check_writes(
        self, args: tuple[Any, ...], places: tuple[tuple[int, int | None], ...], follow: bool
    ) -> None:
        for path, dir_fd in places:
            folder = args[dir_fd] if dir_fd is not None and dir_fd < len(args) else None
            self.check_write(args[path], folder, follow)

    def check_write(self, path: Any, dir_fd: int | None = None, follow: bool = True) -> None:
        """Raise PermissionError if ``path`` is outside the folder.

        A relative path starts at the open folder ``dir_fd``, if that is given.
        """
        if isinstance(path, int) or path is None:  # a descriptor: checked when it was opened
            return
        path = os.fsdecode(path)
        real = _real(path, dir_fd, follow)
        if real.startswith(self.root + os.sep) or real == os.devnull:
            return
        self._refuse("writes outside its folder: " + path)

    def _check_address(self, address: Any) -> None:
        if isinstance(address, tuple) and address:
            self._check_host(address[0])

    def _check_socket_file(self, address: Any) -> None:
        """Binding a Unix socket makes a file, unless its name is empty or begins with a null."""
        if isinstance(address, (str, bytes)) and os.fsdecode(address)[:1] not in ("", "\0"):
            self.check_write(address, follow=False)

    def _check_host(self, host: Any) -> None:
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
        if name is None or name in _OWN_NAMES:
            return
        try:
            if ipaddress.ip_address(name).is_loopback:
                return
        except ValueError:
            pass
        self._refuse("reaches the network: " + str(name))

    def _refuse(self, what: str) -> NoReturn:
        file, line = self._caller()
        self.violations.append({"what": what, "file": file, "line": line})
        raise PermissionError(what)

    def _caller(self) -> tuple[str | None, int | None]:
        """The snippet's own line that led here."""
        frame = sys._getframe(2)
        while frame.f_back:
            frame = frame.f_back
            name = os.path.realpath(frame.f_code.co_filename)
            if name.startswith(self.root + os.sep):
                return name, frame.f_lineno
        return None, None


class _Open:
    """``os.open`` that checks paths relative to a ``dir_fd``, which its audit event does not tell.

    An object, because a function would become a method where a class has it as an attribute.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._open = os.open

    def __call__(
        self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None
    ) -> int:
        if dir_fd is not None and flags & _WRITE_FLAGS:
            self._guard.check_write(path, dir_fd)
        return self._open(path, flags, mode, dir_fd=dir_fd)


def _database_file(database: str) -> str | None:
    """The file that SQLite writes for this name or URI; None if it is in memory or only read."""
    if database.startswith("file:"):
        uri = urlsplit(database)
        options = parse_qs(uri.query)
        if options.get("mode") in (["memory"], ["ro"]) or options.get("vfs") == ["memdb"]:
            return None
        database = unquote(uri.path)
    return None if database in ("", ":memory:") else database


def _real(path: str, dir_fd: int | None, follow: bool) -> str:
    """Where ``path`` is, seen from the folder ``dir_fd`` if there is one (neither None nor -1)."""
    if dir_fd is not None and dir_fd >= 0 and os.path.isdir(_DESCRIPTORS):
        path = os.path.join(_DESCRIPTORS, str(dir_fd), path)
    folder, name = os.path.split(path)
    if follow or name in ("", os.curdir, os.pardir):
        return os.path.realpath(path)
    return os.path.join(os.path.realpath(folder or os.curdir), name)

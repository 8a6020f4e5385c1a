"""Keeps a run inside its folder and off the network, by Python's audit events.

It notices honest mistakes, not attacks. Standard library only, Python 3.8 and later: it is
also loaded by the old interpreters that some snippets ask for, and by their subprocesses.
"""

import ipaddress
import os
import socket
import sys

ROOT_VARIABLE = "SIDEBYSIDE_RUN_ROOT"
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_PATH_EVENTS = {
    "os.mkdir": (0,),
    "os.remove": (0,),
    "os.rmdir": (0,),
    "os.rename": (0, 1),
    "os.link": (1,),
    "os.symlink": (1,),
    "os.truncate": (0,),
    "os.chmod": (0,),
    "os.utime": (0,),
}
_OWN_NAMES = {"", "localhost", socket.gethostname()}


def install(root):
    """Watch this process from now on; there is no way back. Returns its one Guard."""
    if not Guard.installed:
        Guard.installed.append(Guard(root))
        sys.addaudithook(Guard.installed[0].audit)
    return Guard.installed[0]


class Guard:
    """Refuses writes outside ``root`` and connections beyond loopback, and remembers them."""

    installed = []

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.violations = []

    def audit(self, event, args):
        if event == "open":
            path, mode, flags = args
            if (flags or 0) & _WRITE_FLAGS or set(mode or "r") & set("wax+"):
                self._check_write(path)
        elif event == "sqlite3.connect":
            database = os.fsdecode(args[0])
            if database and ":memory:" not in database and not database.startswith("file:"):
                self._check_write(database)
        elif event in _PATH_EVENTS:
            for index in _PATH_EVENTS[event]:
                self._check_write(args[index])
        elif event in ("socket.connect", "socket.bind", "socket.sendto"):
            self._check_address(args[1])
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            self._check_host(args[0])

    def _check_write(self, path):
        if isinstance(path, int) or path is None:
            return
        path = os.fsdecode(path)
        real = os.path.realpath(path)
        if real.startswith(self.root + os.sep) or real == os.devnull:
            return
        if "__pycache__" in real:  # the interpreter's own, never the snippet's
            return
        self._refuse("writes outside its folder: " + path)

    def _check_address(self, address):
        if isinstance(address, tuple) and address:
            self._check_host(address[0])

    def _check_host(self, host):
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
        if name is None or name in _OWN_NAMES:
            return
        try:
            if ipaddress.ip_address(name).is_loopback:
                return
        except ValueError:
            pass
        self._refuse("reaches the network: " + str(name))

    def _refuse(self, what):
        file, line = self._caller()
        self.violations.append({"what": what, "file": file, "line": line})
        raise PermissionError(what)

    def _caller(self):
        """The snippet's own line that led here."""
        frame = sys._getframe(2)
        while frame:
            name = os.path.realpath(frame.f_code.co_filename)
            if name.startswith(self.root + os.sep):
                return name, frame.f_lineno
            frame = frame.f_back
        return None, None

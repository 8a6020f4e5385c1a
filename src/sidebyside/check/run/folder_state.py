"""What a run's folder holds at one moment, for each fork to begin with.

Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import os
import tempfile

_OWN = ("outcome", "stdout", "stderr", "job.json", "probe-log")
_LINKS = "kept-"


class FolderState:
    """The files and folders below ``root`` as they are now, but for the run's own."""

    def __init__(self, root: str) -> None:
        self.log = os.path.join(root, "probe-log")
        """For a fork to write to."""
        self.root = root
        self._own = {os.path.join(root, name) for name in _OWN}
        self._folders, self._stamps = self._look()
        links = tempfile.mkdtemp(prefix=_LINKS, dir=root)
        self._links, self._contents = {}, {}
        for number, path in enumerate(self._stamps):
            self._links[path] = os.path.join(links, str(number))
            os.link(path, self._links[path])
            with open(path, "rb") as file:
                self._contents[path] = file.read()

    def restore(self) -> bool:
        """Undo what a fork did; tells whether it did anything.

        Each file is the same one again, which this process may have open.
        """
        folders, stamps = self._look()
        if (folders, stamps) == (self._folders, self._stamps):
            return False
        others = {path for path, (inode, *_) in stamps.items() if inode != self._inode(path)}
        for path in others:
            os.remove(path)
        for folder in sorted(folders - self._folders, reverse=True):
            os.rmdir(folder)
        for folder in sorted(self._folders - folders):
            os.mkdir(folder)
        for path, stamp in self._stamps.items():
            if path in others or path not in stamps:
                os.link(self._links[path], path)
            if stamps.get(path) != stamp:
                with open(path, "wb") as file:
                    file.write(self._contents[path])
        _, self._stamps = self._look()
        return True

    def _inode(self, path: str) -> int:
        return self._stamps[path][0] if path in self._stamps else -1

    def _look(self) -> tuple[set[str], dict[str, tuple[int, int, int]]]:
        """The folders; and each file with its inode, size and time."""
        folders, found = set(), {}
        for folder, below, names in os.walk(self.root):
            below[:] = [name for name in below if not name.startswith(_LINKS)]
            folders.add(folder)
            for path in (os.path.join(folder, name) for name in names):
                if path not in self._own and os.path.isfile(path):
                    stat = os.stat(path)
                    found[path] = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
        return folders, found

"""The folder that browsers load from."""

import gzip
import zlib
from pathlib import Path

from sidebyside.files import digest, write_whole


class RuntimeFolder:
    """Writes files whose names change with their content, so that browsers may keep them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names: set[str] = set()

    def put(self, name: str, content: bytes) -> None:
        """Write ``content`` as ``name``, which is below the folder."""
        self._names.add(name)
        write_whole(self._path / name, content)

    def add_gzipped(self, stem: str, content: bytes) -> str:
        """Write ``content``, compressed, and return the name that it got.

        Compressing takes long, so a whole file that is there already is left alone.
        """
        name = f"{stem}.{digest(content)[:12]}.bin"
        self._names.add(name)
        if _unpacked(self._path / name) != content:
            write_whole(self._path / name, gzip.compress(content, 9, mtime=0))
        return name

    def sizes(self) -> dict[str, int]:
        """By name, how many bytes of each compressed file there are to download."""
        return {
            name: (self._path / name).stat().st_size
            for name in sorted(self._names)
            if name.endswith(".bin")
        }

    def remove_others(self) -> None:
        """Remove what has not been written or added."""
        for path in sorted(self._path.rglob("*"), reverse=True):
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path.relative_to(self._path).as_posix() not in self._names:
                path.unlink()


def _unpacked(path: Path) -> bytes | None:
    """The content of a gzipped file, None if it is missing or damaged."""
    try:
        return gzip.decompress(path.read_bytes())
    except (OSError, EOFError, zlib.error):  # gzip's own BadGzipFile is an OSError
        return None

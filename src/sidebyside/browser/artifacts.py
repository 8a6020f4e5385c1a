"""What is built once and kept below ``build/`` until it is out of date or damaged."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from sidebyside.files import digest, digest_tree, is_stamped, stamp_state


@dataclass(frozen=True)
class Artifact:
    """A file or folder, with the digest of its inputs.

    A stamp beside it records the inputs and the result of the last build.
    """

    path: Path
    inputs: str

    @property
    def part(self) -> Path:
        """Where to make it; ``finish`` puts it in its place."""
        return self.path.with_name(f"{self.path.name}.part")

    def is_current(self) -> bool:
        """Whether it was made from these inputs and is still what it was then."""
        return self.path.exists() and is_stamped(self._stamp, self.fingerprint())

    def fingerprint(self) -> str:
        """The digest of the inputs and of what is there now."""
        return digest(self.inputs, digest_tree(self.path))

    def start(self) -> None:
        """Remove what an interrupted run has left at ``part``."""
        _remove(self.part)
        self.part.parent.mkdir(parents=True, exist_ok=True)

    def finish(self) -> None:
        """Put what is at ``part`` in its place."""
        _remove(self.path)
        self.part.replace(self.path)
        self.stamp()

    def stamp(self) -> None:
        """Record that what is there now is complete."""
        stamp_state(self._stamp, self.fingerprint())

    @property
    def _stamp(self) -> Path:
        return self.path.with_name(f"{self.path.name}.sha256")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)

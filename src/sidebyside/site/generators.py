"""The two site generators, each run as its own command on the same sources."""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.toml import LANGUAGES
from sidebyside.refusal import BuildFailed
from sidebyside.site.configuration import CONFIGS, write_configuration

PREFIXES = {"en": "", "zh": "zh/"}


@dataclass(frozen=True)
class Generator:
    """A program that builds a site from one of our configuration files."""

    name: str
    arguments: tuple[str, ...]
    workers: int
    """How many languages it can build at the same time."""
    theme: str
    """The Python distribution that its theme comes from."""
    unused: tuple[str, ...] = ()
    """Folders that the theme copies into a site although no page of ours loads them."""

    def build(self, folder: Path, url: str) -> None:
        """Build all languages into ``folder``, a new one, to be published at ``url``.

        Each language is built into a folder of its own, since a generator empties the folder that
        it writes; then they are put together. Raises BuildFailed; then there is no ``folder``.
        """
        with tempfile.TemporaryDirectory(prefix=f"{self.name}-", dir=folder.parent) as scratch:
            parts = {language: Path(scratch, language) for language in LANGUAGES}
            with ThreadPoolExecutor(self.workers) as pool:
                list(pool.map(lambda language: self._run(language, parts[language], url), parts))
            for language, part in parts.items():
                part.rename(folder / PREFIXES[language])

    def _run(self, language: str, folder: Path, url: str) -> None:
        config = str(write_configuration(language))
        command = [sys.executable, "-m", self.name, "build", *self.arguments, "-f", config]
        settings = {
            "SITE_DIR": str(folder.resolve()),
            "SITE_URL": url + PREFIXES[language],
            "NO_MKDOCS_2_WARNING": "1",
        }
        done = subprocess.run(
            command,
            env={**os.environ, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        if done.returncode:
            raise BuildFailed(f"{self.name} refused {CONFIGS[language]}:\n{done.stdout}")
        for path in self.unused:
            shutil.rmtree(folder / path)


MKDOCS = Generator(
    "mkdocs",
    ("--strict",),
    workers=len(LANGUAGES),
    theme="mkdocs-material",
    # word stemmers for languages that we do not have, some under copyleft licences
    unused=("assets/javascripts/lunr",),
)
ZENSICAL = Generator(
    "zensical",
    ("--strict", "--clean"),
    workers=1,  # its cache is one for both languages
    theme="zensical",
)

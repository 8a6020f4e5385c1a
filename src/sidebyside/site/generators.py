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
from sidebyside.files import BUILD, DOCS
from sidebyside.refusal import BuildFailed
from sidebyside.site.navigation import write_navigation

CONFIGS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}
PREFIXES = {"en": "", "zh": "zh/"}
LOOK_UP = {"en": "Look it up", "zh": "查阅"}


@dataclass(frozen=True)
class Generator:
    """A program that builds a site from one of our configuration files."""

    name: str
    arguments: tuple[str, ...]
    workers: int
    """How many languages it can build at the same time."""

    def build(self, site: Path, url: str) -> None:
        """Build all languages into ``site``, to be published at ``url``.

        The languages are built into folders of their own and then put together, since a generator
        empties the folder it writes; until then the old ``site`` stays. Raises BuildFailed.
        """
        BUILD.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f"{self.name}-", dir=BUILD) as scratch:
            parts = {language: Path(scratch, language) for language in LANGUAGES}
            with ThreadPoolExecutor(self.workers) as pool:
                list(pool.map(lambda language: self._run(language, parts[language], url), parts))
            shutil.rmtree(site, ignore_errors=True)
            for language, part in parts.items():
                part.rename(site / PREFIXES[language])

    def _run(self, language: str, folder: Path, url: str) -> None:
        config = Path(CONFIGS[language])
        ordered = write_navigation(config, DOCS / language, LOOK_UP[language])
        command = [sys.executable, "-m", self.name, "build", *self.arguments, "-f", str(ordered)]
        settings = {
            "SITE_DIR": str(folder),
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
            raise BuildFailed(f"{self.name} refused {config}:\n{done.stdout}")


MKDOCS = Generator("mkdocs", ("--strict",), workers=len(LANGUAGES))
ZENSICAL = Generator("zensical", ("--strict", "--clean"), workers=1)  # one cache for both

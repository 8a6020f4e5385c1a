"""Which work of others the site publishes, with the notices that have to go along."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from pydantic import BaseModel

from sidebyside.browser.build import MANIFEST, RUNTIME
from sidebyside.node import MODULES
from sidebyside.refusal import Refusal
from sidebyside.site.assets import BUNDLED
from sidebyside.site.licenses.decisions import (
    DECISIONS,
    Decisions,
    PackageDecision,
    read_decisions,
    stored_text,
)

_LICENSE_FILE = re.compile(
    r"(?!.*\.(py|svg|html)$)((\w+_)?(licen[cs]e|copying)|notice)([-_.]\w+)*", re.IGNORECASE
)
_OUR_OWN_PACK = "inside"


@dataclass(frozen=True)
class Component:
    """One work that is published with the site."""

    name: str
    version: str
    license: str
    """An SPDX expression."""
    source: str
    """The address of its source."""
    texts: tuple[str, ...]
    """Its licence and notices, in full."""
    part_of: str = ""
    """The component that has it built in, if one has."""


@dataclass(frozen=True)
class Published:
    """Everything that a site publishes, in the order of the page."""

    browser: list[Component]
    """In the page's scripts and workers: npm packages and what is built into them."""
    python: list[Component]
    """Python distributions that programs import in the browser."""
    theme: list[Component]


class _Manifest(BaseModel):
    packages: dict[str, object]


class _NpmPackage(BaseModel):
    version: str
    license: str = ""


class _SourceMap(BaseModel):
    sources: list[str]


def collect(theme: str) -> Published:
    """What the site publishes that is built with the theme of the distribution ``theme``.

    Raises Refusal if something is not known, or is under a licence that was not decided on.
    """
    manifest = _Manifest.model_validate_json((RUNTIME / MANIFEST).read_bytes())
    return Collector(read_decisions()).collect(
        npm=json.loads(BUNDLED.read_bytes()),
        python=[name for name in manifest.packages if name != _OUR_OWN_PACK],
        theme=theme,
    )


class Collector:
    """Puts together what packages say of themselves and what ``data/licenses.toml`` adds."""

    def __init__(self, decisions: Decisions):
        self.decisions = decisions

    def collect(self, *, npm: Iterable[str], python: Iterable[str], theme: str) -> Published:
        """``npm`` and ``python`` are names of packages, ``theme`` is a Python distribution."""
        self._check_theme(theme)
        return Published(
            self._with_parts(self._npm(name) for name in sorted(npm)),
            self._with_parts(self._python(name) for name in sorted(python)),
            self._with_parts([self._python(theme)]),
        )

    def _npm(self, name: str) -> Component:
        folder = MODULES / name
        package = _NpmPackage.model_validate_json((folder / "package.json").read_bytes())
        return self._component(
            "npm",
            self.decisions.npm.get(name, PackageDecision()),
            Component(
                name,
                package.version,
                package.license,
                f"https://www.npmjs.com/package/{name}/v/{package.version}",
                _license_texts(folder.iterdir()),
            ),
        )

    def _python(self, name: str) -> Component:
        found = distribution(name)
        return self._component(
            "python",
            self.decisions.python.get(name, PackageDecision()),
            Component(
                name,
                found.version,
                "".join(found.metadata.get_all("License-Expression", [])),
                f"https://pypi.org/project/{name}/{found.version}/",
                _license_texts(_files(found)),
            ),
        )

    def _component(self, table: str, decided: PackageDecision, own: Component) -> Component:
        """``own``, what a package says of itself, with what was ``decided`` in ``table``."""
        name, version = own.name, own.version
        license = decided.license or own.license
        texts = own.texts + tuple(map(stored_text, decided.texts))
        source = (decided.source or own.source).format(version=version)
        if not license:
            raise Refusal(
                DECISIONS,
                f"{name} {version} does not state its licence as an SPDX expression",
                f'Read its licence, then add under [{table}]: {name} = {{ license = "…" }}',
            )
        if not texts:
            raise Refusal(
                DECISIONS,
                f"{name} {version} brings no licence text",
                f"Store it as data/licenses/{name}.txt, then add under [{table}]: "
                f'{name} = {{ texts = ["{name}.txt"] }}',
            )
        self._check_accepted(name, version, license)
        return Component(name, version, license, source, texts)

    def _with_parts(self, components: Iterable[Component]) -> list[Component]:
        """The components, each followed by what is built into it."""
        return [each for whole in components for each in (whole, *self._parts(whole))]

    def _parts(self, whole: Component) -> Iterator[Component]:
        looked_up = self.decisions.looked_up.get(whole.name, whole.version)
        if looked_up != whole.version:
            raise Refusal(
                DECISIONS,
                f"the parts of {whole.name} were looked up for {looked_up}, not {whole.version}",
                f"Look up what {whole.version} has built in, correct its [[parts]], then "
                f'under [looked_up]: {whole.name} = "{whole.version}"',
            )
        for part in self.decisions.parts:
            if whole.name in part.of:
                self._check_accepted(part.name, part.version, part.license)
                texts = tuple(map(stored_text, part.texts))
                yield Component(
                    part.name, part.version, part.license, part.source, texts, whole.name
                )

    def _check_accepted(self, name: str, version: str, license: str) -> None:
        if license not in self.decisions.accepted:
            raise Refusal(
                DECISIONS,
                f"{' '.join(filter(None, (name, version)))} is under {license}, "
                "which nobody has decided on",
                f'If the page of licences meets what it asks for, add "{license}" to accepted; '
                "else publish without it.",
            )

    def _check_theme(self, theme: str) -> None:
        """Raise Refusal for something built into ``theme`` that is not among the parts."""
        known = {part.name for part in self.decisions.parts if theme in part.of}
        for name in sorted(_built_into(distribution(theme)) - known):
            raise Refusal(
                DECISIONS,
                f"{theme} has {name} built in, of which nothing is known",
                "Store its licence in data/licenses/, then add [[parts]] with "
                f'name = "{name}", of = ["{theme}"], license, source and texts.',
            )


def _license_texts(files: Iterable[Path]) -> tuple[str, ...]:
    found = sorted(file for file in files if _LICENSE_FILE.fullmatch(file.name))
    return tuple(file.read_text("utf-8") for file in found)


def _files(found: Distribution) -> list[Path]:
    return [Path(str(file.locate())) for file in found.files or ()]


def _built_into(theme: Distribution) -> set[str]:
    """The packages and sets of icons that a theme's scripts, styles and pages are made with.

    Material brings source maps, Zensical a list; both have a folder for each set of icons.
    """
    names: set[str] = set()
    for file in _files(theme):
        if file.suffix == ".map":
            sources = _SourceMap.model_validate_json(file.read_bytes()).sources
            names |= {name for source in sources if (name := _package_of(source))}
        elif file.parent.name == "javascripts" and file.name == "LICENSE":
            names |= set(re.findall(r"^Package: (.+)@", file.read_text("utf-8"), re.MULTILINE))
        elif file.parent.parent.name == ".icons":
            names.add(f"{file.parent.name} icons")
    return names


def _package_of(source: str) -> str:
    """``rxjs`` of ``../node_modules/rxjs/src/index.ts``, "" for a file that is no package's."""
    _, found, path = source.rpartition("node_modules/")
    parts = path.split("/")
    return "/".join(parts[: 2 if path.startswith("@") else 1]) if found else ""

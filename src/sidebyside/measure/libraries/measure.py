"""Try each package with the newest release of its framework, in an environment of its own."""

import platform
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from sidebyside.content.libraries import Framework, Measured, MeasuredPackage
from sidebyside.content.sources import SideName
from sidebyside.measure.environment import install, install_framework
from sidebyside.measure.libraries.releases import newest

WORKERS = 2
"""Environments built at the same time."""


def measure(packages: dict[SideName, dict[str, str]]) -> Measured:
    """Try the newest release of every package with the newest release of its framework.

    ``packages`` gives, by framework and distribution, the requirement to fall back to where every
    release has been withdrawn. Raises Refusal for a distribution that cannot be found, or a
    framework that does not load.
    """
    with ThreadPoolExecutor(WORKERS) as pool:
        return Measured(
            date=date.today(),
            python=platform.python_version(),
            flask=_framework("flask", packages["flask"], pool),
            django=_framework("django", packages["django"], pool),
        )


def _framework(side: SideName, packages: dict[str, str], pool: ThreadPoolExecutor) -> Framework:
    version = newest(side, side).version
    alone = install_framework(side, [f"{side}=={version}"]).installs
    tried = pool.map(lambda item: _package(side, version, alone, *item), packages.items())
    return Framework(
        version=version,
        installs=alone,
        packages=dict(zip(packages, tried, strict=True)),
    )


def _package(
    side: SideName, framework: str, alone: Collection[str], name: str, withdrawn: str
) -> MeasuredPackage:
    """Distribution ``name`` beside version ``framework``, which is ``alone`` without it."""
    release = newest(name, withdrawn)
    requirements = [f"{side}=={framework}", f"{name}=={release.version}"]
    installed = install(side, requirements, name)
    print(f"{side}: {name} {release.version}, {installed.error or 'loads'}", flush=True)
    return MeasuredPackage(
        version=release.version,
        released=release.released,
        yanked=release.yanked,
        error=installed.error,
        installs={other: size for other, size in installed.installs.items() if other not in alone},
    )

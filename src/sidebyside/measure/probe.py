"""Run inside a fresh environment: what is installed there, and does one distribution import?

``python -I probe.py flask flask-login`` prints the fields of ``environment.Installed`` as JSON.
Nothing of this project can be imported there.
"""

import importlib
import json
import sys
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path


def main(framework: str, name: str) -> None:
    found = {canonical(distribution.name): distribution for distribution in distributions()}
    paths = {each: files(found[each]) for each in sorted(found)}
    result = {
        "installs": {each: sum(path.stat().st_size for path in paths[each]) for each in paths},
        "files": sum(map(len, paths.values())),
        "versions": {each: found[each].version for each in paths},
        "error": failure(framework, name),
    }
    print(json.dumps(result))


def files(distribution: Distribution) -> list[Path]:
    """Its files as installed; bytecode, which Python adds later, does not count."""
    paths = (Path(file.locate()) for file in distribution.files or () if file.suffix != ".pyc")
    return [path for path in paths if path.is_file()]


def failure(framework: str, name: str) -> str | None:
    """What loading the distribution raises, as ``Type: text``; None if it loads."""
    modules = [
        module
        for module, owners in packages_distributions().items()
        if name in map(canonical, owners) and module.isidentifier()
    ]
    try:
        if framework == "django":
            load_into_django(modules)
        else:
            for module in modules:
                importlib.import_module(module)
    except Exception as error:
        place = f" ({getattr(error, 'path', None)})"  # an ImportError ends with the file's path
        return f"{type(error).__name__}: {error}".removesuffix(place)
    return None


def load_into_django(modules: list[str]) -> None:
    apps = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"]
    importlib.import_module("django.conf").settings.configure(INSTALLED_APPS=[*apps, *modules])
    importlib.import_module("django").setup()


def canonical(name: str) -> str:
    """The one spelling of a distribution's name that stands for all of them."""
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    main(*sys.argv[1:])

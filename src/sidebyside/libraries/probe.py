"""Run inside a fresh environment: what is installed there, and does one distribution import?

``python -I probe.py flask flask-login`` prints JSON. Only the standard library is at hand.
"""

import importlib
import json
import sys
from importlib.metadata import Distribution, distributions, packages_distributions


def main(framework: str, name: str) -> None:
    sizes = {canonical(found.name): size(found) for found in distributions()}
    print(json.dumps({"installs": dict(sorted(sizes.items())), "error": failure(framework, name)}))


def size(distribution: Distribution) -> int:
    """Bytes of its files as installed; bytecode, which Python adds later, does not count."""
    paths = (file.locate() for file in distribution.files or () if file.suffix != ".pyc")
    return sum(path.stat().st_size for path in paths if path.is_file())


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
    import django
    from django.conf import settings

    apps = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"]
    settings.configure(INSTALLED_APPS=[*apps, *modules])
    django.setup()


def canonical(name: str) -> str:
    """The one spelling of a distribution's name that stands for all of them."""
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    main(*sys.argv[1:])

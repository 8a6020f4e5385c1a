"""A snippet's PEP 723 metadata, and whether it declares what the snippet imports."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from sidebyside.content.sources import Side, SourceFile
from sidebyside.refusal import Refusal

# The expression of https://packaging.python.org/en/latest/specifications/inline-script-metadata/
_BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
_FORM = '# /// script\n# requires-python = ">=3.11"\n# dependencies = ["flask>=3.1"]\n# ///'


@dataclass(frozen=True)
class Metadata:
    """Which Pythons a script takes, and the distributions it declares."""

    requires_python: SpecifierSet
    dependencies: tuple[Requirement, ...]

    @property
    def distributions(self) -> tuple[str, ...]:
        """The declared names, normalized."""
        return tuple(canonicalize_name(requirement.name) for requirement in self.dependencies)


def read_metadata(side: Side) -> Metadata:
    """The metadata at the top of the side's ``app.py``. Raises Refusal if it is not right."""
    source = side.files[0].raw
    blocks = [match for match in _BLOCK.finditer(source) if match["type"] == "script"]
    if len(blocks) != 1:
        raise Refusal(
            side.entry,
            f"{len(blocks) or 'no'} PEP 723 blocks of type script",
            f"Start the file with one:\n{_FORM}",
            1,
        )
    content = "".join(
        line[2:] if line.startswith("# ") else line[1:]
        for line in blocks[0]["content"].splitlines(keepends=True)
    )
    try:
        data = tomllib.loads(content)
        return Metadata(
            SpecifierSet(data["requires-python"]), tuple(map(Requirement, data["dependencies"]))
        )
    except KeyError as error:
        what = f"the PEP 723 block lacks {error.args[0]!r}"
    except (tomllib.TOMLDecodeError, InvalidRequirement, InvalidSpecifier) as error:
        what = f"the PEP 723 block is not valid: {error}"
    raise Refusal(side.entry, what, f"It looks like this:\n{_FORM}", 1)


def imported_modules(side: Side) -> Iterator[tuple[SourceFile, int, str]]:
    """Every absolute import in the side's Python files: file, line, dotted module name.

    Raises Refusal for a file that is not valid Python.
    """
    for file in side.files:
        if file.name.endswith(".py"):
            for line, module in _imports(file):
                yield file, line, module


def check_imports(side: Side, metadata: Metadata) -> None:
    """Raise Refusal for the first import of a package that the metadata does not declare."""
    for file, line, module in imported_modules(side):
        top = module.split(".")[0]
        if top in sys.stdlib_module_names or top in local_modules(side):
            continue
        if not any(top in _modules_of(name) for name in metadata.distributions):
            name = canonicalize_name(packages_distributions().get(top, [top])[0])
            raise Refusal(
                file.path,
                f"imports {module!r}, which its PEP 723 metadata does not declare",
                f"Add {name!r} to dependencies at the top of {side.name}/app.py.",
                line,
            )


def local_modules(side: Side) -> set[str]:
    """What ``side`` can import from its own folder."""
    return {file.name.split("/")[0].removesuffix(".py") for file in side.files}


@cache
def _imports(file: SourceFile) -> list[tuple[int, str]]:
    try:
        tree = ast.parse(file.raw)
    except SyntaxError as error:
        raise Refusal(
            file.path, f"not valid Python: {error.msg}", "Mend the syntax.", error.lineno
        ) from None
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.append((node.lineno, node.module))
    return found


@cache
def _modules_of(name: str) -> set[str]:
    """The top-level modules that an installed distribution brings."""
    try:
        files = distribution(name).files or ()
    except PackageNotFoundError:
        return {name.replace("-", "_")}
    return {file.parts[0].split(".")[0] for file in files}

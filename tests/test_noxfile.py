"""The sessions: what they run, what they install, and that at home they leave the system alone."""

import importlib.util
import tomllib
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

import nox
import pytest
from nox import registry

from tests.conftest import ROOT


@pytest.fixture
def noxfile(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """``noxfile.py``, with its sessions in a registry of their own."""
    monkeypatch.setattr(registry, "_REGISTRY", {})
    spec = importlib.util.spec_from_file_location("noxfile", ROOT / "noxfile.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    return module


def session(*posargs: str) -> Any:
    """Stands in for a session; notes what it is told to do."""
    return MagicMock(spec=nox.Session, posargs=list(posargs), env={})


def commands(session: Any) -> list[str]:
    return [" ".join(map(str, call.args)) for call in session.run.call_args_list]


def test_bare_nox_runs_a_build_and_the_short_suite(noxfile: ModuleType) -> None:
    assert nox.options.sessions == ["lint", "unit", "verify", "build(mkdocs)", "browser(short)"]


def test_every_variant_of_a_session_is_in_one_run(noxfile: ModuleType) -> None:
    """In bare nox, or in what its tag names: the pull request's or the week's."""
    for name, func in registry.get().items():
        for variant in getattr(func, "parametrize", []):
            is_default = f"{name}({variant})" in (nox.options.sessions or ())
            assert is_default != (variant.tags in (["full"], ["every"])), f"{name}({variant})"


def test_every_group_that_a_session_installs_is_declared(noxfile: ModuleType) -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    wanted = set()
    for func in registry.get().values():
        at_work = session()
        values = func.parametrize[0].call_spec if hasattr(func, "parametrize") else {}
        func(at_work, **{name: values[name] for name in values if name != "python"})
        for call in at_work.install.call_args_list:
            wanted |= {a.removeprefix("--group=") for a in call.args if "--group=" in a}
    assert wanted == set(declared) == set(noxfile.GROUPS)


@pytest.mark.parametrize("ci", [True, False])
def test_debian_packages_are_installed_on_ci_only(
    noxfile: ModuleType, monkeypatch: pytest.MonkeyPatch, ci: bool
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    if ci:
        monkeypatch.setenv("CI", "true")
    else:
        monkeypatch.delenv("CI", raising=False)
    at_work = session()
    noxfile.engines(at_work)
    apt = [command for command in commands(at_work) if "apt-get" in command]
    assert any("firefox-esr" in command for command in apt) is ci
    assert bool(apt) is ci

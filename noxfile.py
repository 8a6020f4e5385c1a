"""Every task of the project. ``nox --list`` tells what each session is for."""

import os
import shutil

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "unit", "verify", "matrix", "build", "browser"]

LOCK = "requirements.lock"
CHECK = "src/sidebyside/check/test_snippets.py"
SERVICES = "src/sidebyside/check/test_services.py"
DJANGO_LTS = "django~=5.2.0"


@nox.session
def serve(session: nox.Session) -> None:
    """The main job: check, build and serve both languages with live rebuild (-- --port N)."""
    install(session)
    environments(session)
    session.run("pytest", CHECK, "--record", "-q", success_codes=[0, 1])
    session.run("python", "-m", "sidebyside.site", "serve", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the site strictly: both languages, with MkDocs + Material and with Zensical."""
    install(session)
    session.run("python", "-m", "sidebyside.site", "build", *session.posargs)


@nox.session
def verify(session: nox.Session) -> None:
    """Run every pair and compare its sides (-- 4-models/1-define: only that one)."""
    install(session)
    environments(session)
    session.run("pytest", CHECK, "--record", *topics(session))


@nox.session
def services(session: nox.Session) -> None:
    """Run the pairs against real servers, and serve every app with its development server."""
    install(session)
    environments(session)
    session.run("pytest", SERVICES, *topics(session))


@nox.session
def update(session: nox.Session) -> None:
    """Rewrite the recorded #> outputs in place, and nothing else (takes topics after --)."""
    install(session)
    environments(session)
    session.run("pytest", CHECK, "--update-examples", "-q", *topics(session))


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style of the tool, its tests and its TypeScript."""
    install(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def unit(session: nox.Session) -> None:
    """Test the tool itself."""
    install(session)
    session.run("pytest", "--ignore=tests/web", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Test the built pages in real Chromium (installed if there is none)."""
    install(session)
    session.env["CHROMIUM"] = chromium(session)
    session.run("pytest", "tests/web", *session.posargs)


@nox.session(python=["3.11", "3.12", "3.13"])
@nox.parametrize("django", ["lts", "newest"])
def matrix(session: nox.Session, django: str) -> None:
    """Run every pair on each Python with Django's LTS and the newest Django it takes."""
    install(session)
    if django == "lts":
        session.install(DJANGO_LTS)
    else:
        session.install("--upgrade", "django")
    session.run("django-admin", "version")
    environments(session)
    session.run("pytest", CHECK, "-q", *topics(session))


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and size side by side in one run, as ratios."""
    install(session)
    session.env["CHROMIUM"] = chromium(session)
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def libraries(session: nox.Session) -> None:
    """Look up what chapter 5 says of each library: newest release, and whether it still runs."""
    install(session)
    session.run("python", "-m", "sidebyside.measure.libraries", *session.posargs)


@nox.session
def facts(session: nox.Session) -> None:
    """Measure both frameworks doing the same jobs, for the page Measured (-- load: only that)."""
    install(session)
    if not shutil.which("wrk") and shutil.which("apt-get") and os.geteuid() == 0:
        session.run("apt-get", "update", "-qq", external=True)
        session.run("apt-get", "install", "-y", "-qq", "wrk", external=True)
    session.run("python", "-m", "sidebyside.measure.frameworks", *session.posargs)


@nox.session
def new(session: nox.Session) -> None:
    """Scaffold a pair: nox -s new -- 4-models/18-indexes."""
    install(session)
    session.run("python", "-m", "sidebyside.content.new", *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Refresh requirements.lock with the newest releases that pyproject.toml takes."""
    session.install("uv")
    session.run(
        *("uv", "pip", "compile", "--quiet", "--universal", "--upgrade", "--no-header"),
        *("--python-version=3.11", "--no-emit-index-url", "--no-annotate"),
        *("--group", "snippets", "--group", "dev"),
        *("pyproject.toml", "-o", LOCK),
    )


def install(session: nox.Session) -> None:
    """The locked dependencies, or with NEWEST=1 the newest releases of all of them."""
    session.env["UV_COMPILE_BYTECODE"] = "1"  # once here, not in every process of the check
    if os.environ.get("NEWEST"):
        groups = ("--group", "snippets", "--group", "dev")
        session.install("--upgrade", *groups, "-e", ".")
    else:
        session.install("-r", LOCK)
        session.install("--no-deps", "-e", ".")


def environments(session: nox.Session) -> None:
    """Build the environments of the snippets that pin old packages, once for all sessions."""
    session.run("python", "-m", "sidebyside.check.run.environments")


def topics(session: nox.Session) -> list[str]:
    """Topic paths after ``--`` as options of the check; other options go to pytest."""
    return [a if a.startswith("-") else f"--topic={a}" for a in session.posargs]


def chromium(session: nox.Session) -> str:
    """Path of a Chromium; Debian's is installed where there is none, else Playwright's."""
    names = ("chromium", "chromium-browser", "google-chrome")
    for _ in range(2):
        if found := next(filter(None, map(shutil.which, names)), None):
            return found
        if not (shutil.which("apt-get") and os.geteuid() == 0):
            break
        session.run("apt-get", "update", "-qq", external=True)
        session.run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk", external=True)
    session.run("playwright", "install", "chromium")
    return ""

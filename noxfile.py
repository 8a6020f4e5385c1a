"""Every task of the project. ``nox --list`` tells what each session is for."""

import os
import shutil

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "unit", "verify", "build", "browser(short)"]

LOCK = "requirements.txt"
CHECK = "src/sidebyside/check/test_snippets.py"
SERVICES = "src/sidebyside/check/test_services.py"
NO_BROWSERS = ("--ignore=tests/web", "--ignore=tests/engines")
REACH = "build/reach.json"
DJANGO_LTS = "django~=5.2.0"
GROUPS = ("snippets", "check", "services", "site", "measure", "test", "browser", "lint")
LEFT = "Not run: other Pythons, Djangos and engines, the rest of the browser's tests, real servers."


@nox.session
def serve(session: nox.Session) -> None:
    """The main job: check, build and serve both languages with live rebuild (-- --port N)."""
    install(session, "snippets", "check", "site")
    environments(session)
    session.run("pytest", CHECK, "--record", "-q", success_codes=[0, 1])
    session.run("python", "-m", "sidebyside.site", "serve", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the site strictly: both languages, with MkDocs + Material and with Zensical."""
    install(session, "snippets", "site")
    session.run("python", "-m", "sidebyside.site", "build", *session.posargs)


@nox.session
def verify(session: nox.Session) -> None:
    """Run every pair and compare its sides (-- 4-models/1-define: only that one)."""
    install(session, "snippets", "check")
    environments(session)
    session.run("pytest", CHECK, "--record", *topics(session))


@nox.session
def update(session: nox.Session) -> None:
    """Rewrite the recorded #> outputs and the format in place (takes topics after --)."""
    install(session, "snippets", "check")
    environments(session)
    session.run("pytest", CHECK, "--update-examples", "--without-probes", "-q", *topics(session))


@nox.session(tags=["full"])
def services(session: nox.Session) -> None:
    """Run the pairs against real servers, and serve every app with its development server."""
    install(session, "snippets", "check", "services")
    environments(session)
    session.run("pytest", SERVICES, *topics(session))


@nox.session(python=["3.11", "3.12", "3.13"], tags=["full"])
@nox.parametrize("django", ["lts", "newest"])
def matrix(session: nox.Session, django: str) -> None:
    """Run every pair on each Python with Django's LTS and the newest Django it takes.

    Without the probes, whose differences are told for one version of each framework.
    """
    install(session, "snippets", "check")
    if django == "lts":
        session.install(DJANGO_LTS)
    else:
        session.install("--upgrade", "django")
    session.run("django-admin", "version")
    environments(session)
    session.run("pytest", CHECK, "--without-probes", "-q", *topics(session))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types, layers and declared dependencies of the tool, Python and TypeScript."""
    install(session, *GROUPS)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", "--no-logo")
    session.run("deptry", ".")
    session.run("mypy")
    session.run("python", "-m", "sidebyside.site", "lint")


@nox.session
def unit(session: nox.Session) -> None:
    """Test the tool itself, and print what the tests reach."""
    install(session, *(group for group in GROUPS if group not in ("browser", "lint")))
    if session.posargs:
        session.run("pytest", *NO_BROWSERS, *session.posargs)
        return
    reports = ("--cov-report=term:skip-covered", f"--cov-report=json:{REACH}")
    session.run("pytest", *NO_BROWSERS, "-n", "auto", "--dist", "loadgroup", "--cov", *reports)
    session.run("python", "-m", "tests.reach", REACH)


@nox.session
@nox.parametrize(
    "suite", [nox.param("short", id="short"), nox.param("not short", id="rest", tags=["full"])]
)
def browser(session: nox.Session, suite: str) -> None:
    """Test the built pages in real Chromium: what touches everything (short), and the rest.

    ``-- --engine firefox`` or ``webkit`` runs what ``engines`` does, in that engine.
    """
    if "--engine" in session.posargs:
        run_in_engines(session)
        return
    install(session, "snippets", "check", "site", "test", "browser")
    session.env["CHROMIUM"] = chromium(session)
    session.run("pytest", "tests/web", "-n", "auto", "-m", suite, *session.posargs)
    if suite == "short":
        session.log(f"{LEFT} `nox -t full` runs them.")


@nox.session(tags=["full"])
def engines(session: nox.Session) -> None:
    """Run programs in Chromium, Firefox ESR and WebKitGTK (-- -m all_sides: every real one)."""
    run_in_engines(session)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and size side by side in one run, as ratios (-- verify: only that)."""
    install(session, *(group for group in GROUPS if group not in ("services", "lint")))
    session.env["CHROMIUM"] = chromium(session)
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def libraries(session: nox.Session) -> None:
    """Look up what chapter 5 says of each library: newest release, and whether it still runs."""
    install(session, "check")
    session.run("python", "-m", "sidebyside.measure.libraries", *session.posargs)


@nox.session
def facts(session: nox.Session) -> None:
    """Measure both frameworks doing the same jobs, for the page Measured (-- load: only that)."""
    install(session, "snippets", "check", "services", "measure")
    session.run("python", "-m", "sidebyside.measure.frameworks", *session.posargs)


@nox.session
def new(session: nox.Session) -> None:
    """Scaffold a pair: nox -s new -- 4-models/19-indexes."""
    install(session)
    session.run("python", "-m", "sidebyside.content.new", *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Refresh requirements.txt with the newest releases that pyproject.toml takes."""
    session.install("uv")
    session.run(
        *("uv", "pip", "compile", "--quiet", "--universal", "--upgrade", "--generate-hashes"),
        *("--python-version=3.11", "--no-header", "--no-emit-index-url", "--no-annotate"),
        *(f"--group={group}" for group in GROUPS),
        *("pyproject.toml", "-o", LOCK),
    )


def install(session: nox.Session, *groups: str) -> None:
    """The tool and these groups as locked, or with NEWEST=1 the newest releases of all."""
    wanted = [f"--group={group}" for group in groups]
    release = ["--upgrade"] if os.environ.get("NEWEST") else ["--constraint", LOCK]
    session.install(*wanted, *release, "-e", ".")


def environments(session: nox.Session) -> None:
    """Build, once for all sessions, what the chosen snippets that pin old packages run in."""
    chosen = (argument for argument in session.posargs if not argument.startswith("-"))
    session.run("python", "-m", "sidebyside.check.run.environments", *chosen)


def topics(session: nox.Session) -> list[str]:
    """Topic paths after ``--`` as options of the check; other options go to pytest."""
    return [a if a.startswith("-") else f"--topic={a}" for a in session.posargs]


def run_in_engines(session: nox.Session) -> None:
    install(session, "snippets", "check", "site", "test", "browser")
    session.env["CHROMIUM"] = chromium(session)
    if not any(map(shutil.which, ("firefox-esr", "firefox"))):
        on_ci_install(session, "firefox-esr")
    if not shutil.which("WebKitWebDriver"):
        on_ci_install(session, "webkit2gtk-driver", "xvfb", "xauth")
    display = ("xvfb-run", "-a") if shutil.which("xvfb-run") else ()  # WebKitGTK is never headless
    suite = ("-m", "not all_sides", *session.posargs)
    spread = ("-n", "auto", "--dist", "loadgroup")
    session.run(*display, "pytest", "tests/engines", *spread, *suite, external=True)


def on_ci_install(session: nox.Session, *packages: str) -> None:
    """Debian's ``packages``, on CI; at home the system stays as it is."""
    if os.environ.get("CI"):
        session.run("apt-get", "update", "-qq", external=True)
        session.run("apt-get", "install", "-y", "-qq", *packages, external=True)


def chromium(session: nox.Session) -> str:
    """Path of a Chromium. Where there is none, CI installs Debian's; at home Playwright keeps
    one in its own cache (then the path is empty)."""
    names = ("chromium", "chromium-browser", "google-chrome")
    if not any(map(shutil.which, names)):
        on_ci_install(session, "chromium", "fonts-noto-cjk")
    if found := next(filter(None, map(shutil.which, names)), None):
        return found
    session.log("No Chromium on the PATH (Debian: apt install chromium fonts-noto-cjk).")
    session.run("playwright", "install", "chromium")
    return ""

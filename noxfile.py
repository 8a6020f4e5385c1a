"""Every task of the project. ``nox --list`` tells what each session is for."""

import os
import shutil

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "unit", "verify", "build(mkdocs)", "browser(short)"]

LOCK = "requirements.txt"
CHECK = "src/sidebyside/check/test_snippets.py"
SERVICES = ("src/sidebyside/check/test_services.py", "src/sidebyside/check/test_whole_blog.py")
CHROMIUM_SHELL = "chromium-headless-shell"
NO_BROWSERS = ("--ignore=tests/web", "--ignore=tests/engines")
REACH = "build/reach.json"
DJANGO_LTS = "django~=5.2.0"
GROUPS = ("snippets", "check", "services", "site", "measure", "test", "browser", "lint")
LEFT = (
    "Not run: the oldest Python and Django, Zensical, real servers, other engines, most browser "
    "tests: `nox -t full`. The other Pythons, and every pair in Chromium: `nox -t every`, as each "
    "week. Whether small faults are noticed: `nox -s mutants`, by hand."
)

# hundreds of interpreters begin: each would compile the frameworks for itself
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@nox.session
def serve(session: nox.Session) -> None:
    """The main job: check, build and serve both languages with live rebuild (-- --port N)."""
    install(session, "snippets", "check", "site")
    environments(session)
    session.run("pytest", CHECK, "--record", "-q", success_codes=[0, 1])
    session.run("python", "-m", "sidebyside.site", "serve", *session.posargs)


@nox.session
@nox.parametrize(
    "generator",
    [nox.param("mkdocs", id="mkdocs"), nox.param("zensical", id="zensical", tags=["full"])],
)
def build(session: nox.Session, generator: str) -> None:
    """Build both languages strictly, with MkDocs + Material into site/, or with Zensical."""
    install(session, "snippets", "site")
    session.run("python", "-m", "sidebyside.site", "build", generator)


@nox.session
def verify(session: nox.Session) -> None:
    """Run every pair and compare its sides (-- 4-models/1-define: only that one)."""
    install(session, "snippets", "check")
    environments(session, *topics(session))
    session.run("pytest", CHECK, "--record", *options(session))


@nox.session
def update(session: nox.Session) -> None:
    """Rewrite the #> outputs, the format, and which differences a pair shows (-- topics)."""
    install(session, "snippets", "check")
    environments(session, *topics(session))
    session.run("pytest", CHECK, "--update-examples", "-q", *options(session))


@nox.session(tags=["full"])
def services(session: nox.Session) -> None:
    """Run the pairs against real servers, serve every app, and start the blog as readers do."""
    install(session, "snippets", "check", "services")
    environments(session, *topics(session))
    session.run("pytest", *SERVICES, *options(session))


@nox.session
@nox.parametrize(
    ("python", "django"),
    [
        # on a push the oldest of both, beside the newest that verify has; every week all.
        # The newest Django that Python 3.11 takes is the LTS
        nox.param("3.11", "lts", tags=["full"]),
        nox.param("3.12", "lts", tags=["every"]),
        nox.param("3.12", "newest", tags=["every"]),
        nox.param("3.13", "lts", tags=["every"]),
        nox.param("3.13", "newest", tags=["every"]),
    ],
)
def matrix(session: nox.Session, django: str) -> None:
    """Run every pair on each Python with Django's LTS and the newest Django it takes.

    The runs only: differences are told for one version of each framework, and style is the same.
    """
    install(session, "snippets", "check")
    if django == "lts":
        session.install(DJANGO_LTS)
    else:
        session.install("--upgrade", "django")
    session.run("django-admin", "version")
    environments(session, *topics(session))
    session.run("pytest", CHECK, "--runs-only", "-q", *options(session))


@nox.session
def mutants(session: nox.Session) -> None:
    """Make small changes to every pair, which the check must notice (-- 4-models/7-filter: all)."""
    install(session, "snippets", "check")
    environments(session)
    session.run("python", "-m", "sidebyside.check.mutants", *session.posargs)


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
    "suite",
    [
        nox.param("short", id="short"),
        nox.param("not short and not all_sides", id="rest", tags=["full"]),
        nox.param("all_sides", id="all_sides", tags=["every"]),
    ],
)
def browser(session: nox.Session, suite: str) -> None:
    """Test the built pages in Chromium: what touches everything (short), the rest, every pair.

    ``-- --engine firefox`` or ``webkit`` runs what ``engines`` does, in that engine.
    """
    if "--engine" in session.posargs:
        if suite != "short":
            session.skip("browser(short) runs the engine's tests")
        run_in_engines(session)
        return
    install(session, "snippets", "check", "site", "test", "browser")
    session.env["CHROMIUM"] = chromium_shell(session)
    session.run("pytest", "tests/web", "-n", "auto", "-m", suite, *session.posargs)
    if suite == "short":
        session.log(LEFT)


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
    """Scaffold a pair under its chapter's next number: nox -s new -- 4-models/database-views."""
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
    if "check" in groups and "browser" not in groups:  # what it runs may not write any bytecode
        session.env["UV_COMPILE_BYTECODE"] = "1"
    session.install(*wanted, *release, "-e", ".")


def environments(session: nox.Session, *chosen: str) -> None:
    """Build, once for all sessions, what the ``chosen`` topics that pin old packages run in, or
    all of them."""
    session.run("python", "-m", "sidebyside.check.run.environments", *chosen)


def topics(session: nox.Session) -> list[str]:
    """The topics named after ``--``."""
    return [argument for argument in session.posargs if not argument.startswith("-")]


def options(session: nox.Session) -> list[str]:
    """What comes after ``--`` for the check: topics as its options; other options go to pytest."""
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
        rights = () if os.geteuid() == 0 else ("sudo",)
        session.run(*rights, "apt-get", "update", "-qq", external=True)
        for package in packages:  # of several, none is installed if one is unknown
            command = (*rights, "apt-get", "install", "-y", "-qq", package)
            # 100: a system without it; what is then missing fails where it is needed
            session.run(*command, external=True, success_codes=(0, 100))


def chromium_shell(session: nox.Session) -> str:
    """Path of a Chromium without windows: the same engine, and a page opens in a third of the
    time. Where there is none, of a whole one."""
    if not shutil.which(CHROMIUM_SHELL):
        on_ci_install(session, CHROMIUM_SHELL, "fonts-noto-cjk")
    return shutil.which(CHROMIUM_SHELL) or chromium(session)


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

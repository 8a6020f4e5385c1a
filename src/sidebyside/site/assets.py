"""The page's own script and style: typed, bundled and put into the theme."""

from sidebyside.files import BUILD, THEME, WEB, digest_files, is_stamped, stamp_state
from sidebyside.node import MODULES, install_packages, run_node
from sidebyside.pages.words import write_words

ASSETS = THEME / "assets"
BUNDLED = BUILD / "web" / "bundled.json"
"""The npm packages that the page's scripts and workers contain: a list of names."""
TYPE_CHECKER = MODULES / "typescript/bin/tsc"
_STATE = BUILD / "web" / "state.sha256"


def build_web() -> bool:
    """Bundle ``web/src`` into the theme. Returns False if nothing has changed since.

    Raises BuildFailed with the type checker's or the bundler's own words.
    """
    write_words()
    install_packages()
    sources = (path for path in sorted(WEB.rglob("*")) if "node_modules" not in path.parts)
    inputs = digest_files(sources)
    if ASSETS.is_dir() and BUNDLED.is_file() and is_stamped(_STATE, inputs):
        return False
    BUNDLED.parent.mkdir(parents=True, exist_ok=True)
    run_node(TYPE_CHECKER)
    run_node(WEB / "build.mjs", ASSETS.resolve())
    run_node(WEB / "bundled.mjs", BUNDLED.resolve())
    stamp_state(_STATE, inputs)
    return True


def lint_web() -> None:
    """Check types, style, layers and declared packages of the script and style.

    Raises BuildFailed with the words of the first tool that objects.
    """
    write_words()
    install_packages()
    run_node(TYPE_CHECKER)
    run_node(MODULES / "@biomejs/biome/bin/biome", "check", "--error-on-warnings", "..")
    run_node(MODULES / "knip/bin/knip.js")

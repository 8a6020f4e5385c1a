"""The page's own script and style: typed, bundled and put into the theme."""

from sidebyside.files import THEME, WEB, digest_files, is_stamped, stamp_state
from sidebyside.node import MODULES, install_packages, run_node
from sidebyside.pages.words import write_words

ASSETS = THEME / "assets"
_BUILT = MODULES / ".built"


def build_web() -> bool:
    """Bundle ``web/src`` into the theme. Returns False if nothing has changed since.

    Raises BuildFailed with the type checker's or the bundler's own words.
    """
    write_words()
    install_packages()
    sources = (path for path in sorted(WEB.rglob("*")) if "node_modules" not in path.parts)
    inputs = digest_files(sources)
    if ASSETS.is_dir() and is_stamped(_BUILT, inputs):
        return False
    run_node(MODULES / "typescript/bin/tsc")
    run_node(WEB / "build.mjs")
    stamp_state(_BUILT, inputs)
    return True

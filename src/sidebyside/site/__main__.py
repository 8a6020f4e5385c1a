"""``python -m sidebyside.site build mkdocs``, ``… lint`` and ``… serve [--port N]``."""

import argparse
import sys

from sidebyside.refusal import BuildFailed, Refusal
from sidebyside.site.assets import lint_web
from sidebyside.site.build import SITES, build
from sidebyside.site.serve import serve

GENERATORS = {generator.name: generator for generator in SITES}


def main() -> int:
    """Do what the command line asks for; 1 means that it was refused, and why was printed."""
    parser = argparse.ArgumentParser(prog="python -m sidebyside.site", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    building = commands.add_parser("build", help="build the site, strictly")
    building.add_argument("generator", choices=GENERATORS, help="what builds the pages")
    commands.add_parser("lint", help="check the page's script and style")
    serving = commands.add_parser("serve", help="serve both languages, with live rebuild")
    serving.add_argument("--port", type=int, default=8000, help="default: %(default)s")
    arguments = parser.parse_args()
    try:
        if arguments.command == "serve":
            serve(arguments.port)
        elif arguments.command == "lint":
            lint_web()
        else:
            build(GENERATORS[arguments.generator])
    except (Refusal, BuildFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

import json
import shutil
from hashlib import md5
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext
from whitenoise import WhiteNoise, compress

# outside the package
COLLECTED = Path(__file__).parents[1] / "staticfiles"
MANIFEST = COLLECTED / "manifest.json"


# --8<-- [start:focus]
@click.command("collectstatic")
@with_appcontext
def collectstatic():
    """Copy static files under their hashed names, too."""
    source = Path(current_app.static_folder)
    shutil.copytree(source, COLLECTED, dirs_exist_ok=True)
    hashed = {}
    for path in filter(Path.is_file, source.rglob("*.*")):
        content = path.read_bytes()
        digest = md5(content, usedforsecurity=False).hexdigest()
        name = path.relative_to(source)
        new = name.with_suffix(f".{digest[:12]}{name.suffix}")
        (COLLECTED / new).write_bytes(content)
        hashed[name.as_posix()] = new.as_posix()
    compress.main([str(COLLECTED)])
    MANIFEST.write_text(json.dumps(hashed))


def init_app(app):
    app.cli.add_command(collectstatic)
    if not MANIFEST.exists():
        return  # in development Flask serves the folder
    hashed = json.loads(MANIFEST.read_text())

    @app.url_defaults
    def use_hashed_name(endpoint, values):
        if endpoint == "static":
            values["filename"] = hashed[values["filename"]]

    app.wsgi_app = WhiteNoise(
        app.wsgi_app,
        root=COLLECTED,
        prefix="static/",
        immutable_file_test=r"\.[0-9a-f]{12}\.\w+$",
    )


# --8<-- [end:focus]

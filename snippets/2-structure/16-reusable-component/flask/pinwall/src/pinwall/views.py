import click
from flask import Blueprint, current_app, render_template
from sqlalchemy import select

# --8<-- [start:focus]
bp = Blueprint(
    "pinwall",
    __name__,
    template_folder="templates",
    static_folder="static",
)


@bp.get("/")
def index():
    wall = current_app.extensions["pinwall"]
    shown = current_app.config["PINWALL_SHOWN"]
    newest = select(wall.model).order_by(wall.model.id.desc())
    return render_template(
        "pinwall/index.html",
        title=current_app.config["PINWALL_TITLE"],
        notices=wall.session.scalars(newest.limit(shown)),
    )


@bp.cli.command("post")
@click.argument("text")
def post(text):
    """Put up a notice."""
    wall = current_app.extensions["pinwall"]
    wall.session.add(wall.model(text=text))
    wall.session.commit()
    click.echo(f"posted: {text}")


# --8<-- [end:focus]

from flask import Blueprint, render_template, url_for

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/<int:pk>/")
def show(pk):
    fixed = url_for("blog.show", pk=pk)
    own = url_for(".show", pk=pk)
    return render_template(
        "blog/show.html", pk=pk, fixed=fixed, own=own
    )


# --8<-- [end:focus]

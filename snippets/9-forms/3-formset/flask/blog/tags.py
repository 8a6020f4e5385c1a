from flask import Blueprint, redirect, render_template, url_for

from blog.forms import TagsForm
from blog.models import Tag, db

bp = Blueprint("tags", __name__, url_prefix="/tags")


# --8<-- [start:focus]
@bp.route("/", methods=["GET", "POST"])
def index():
    form = TagsForm()
    if form.validate_on_submit():
        for row in form.filled:
            db.session.add(Tag(**row.data))
        db.session.commit()
        return redirect(url_for("tags.index"))
    tags = db.session.scalars(db.select(Tag).order_by(Tag.id))
    return render_template("tags.html", form=form, tags=tags)


# --8<-- [end:focus]

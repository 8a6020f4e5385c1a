from flask import Blueprint, redirect, render_template, url_for

from blog.forms import CommentForm
from blog.models import Comment, db

bp = Blueprint("comments", __name__, url_prefix="/comments")


# --8<-- [start:focus]
@bp.route("/", methods=["GET", "POST"])
def index():
    form = CommentForm()
    if form.validate_on_submit():
        comment = Comment(
            email=form.email.data, text=form.text.data
        )
        db.session.add(comment)
        db.session.commit()
        return redirect(url_for("comments.index"))
    comments = db.session.scalars(db.select(Comment))
    return render_template(
        "comments.html", form=form, comments=comments
    )


# --8<-- [end:focus]

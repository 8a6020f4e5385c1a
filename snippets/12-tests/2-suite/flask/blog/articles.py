from flask import Blueprint, redirect, render_template, url_for

from blog.forms import ArticleForm
from blog.models import Article, db

bp = Blueprint("articles", __name__)


def save(form):
    db.session.add(Article(title=form.title.data.strip()))
    db.session.commit()


# --8<-- [start:focus]
@bp.route("/articles/", methods=["GET", "POST"])
def articles():
    form = ArticleForm()
    if form.validate_on_submit():
        save(form)
        return redirect(url_for("articles.articles"))
    rows = db.session.scalars(db.select(Article)).all()
    return render_template(
        "articles.html", form=form, articles=rows
    )


# --8<-- [end:focus]

from flask import Blueprint, redirect, render_template, url_for

from blog.forms import ArticleForm
from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
@bp.route("/new/", methods=["GET", "POST"])
def create():
    form = ArticleForm()
    if form.validate_on_submit():
        article = Article()
        form.populate_obj(article)
        db.session.add(article)
        db.session.commit()
        return redirect(url_for("articles.edit", pk=article.id))
    return render_template("article_form.html", form=form)


@bp.route("/<int(max=2147483647):pk>/", methods=["GET", "POST"])
def edit(pk):
    article = db.get_or_404(Article, pk)
    form = ArticleForm(article)
    if form.validate_on_submit():
        form.populate_obj(article)
        db.session.commit()
        return redirect(url_for("articles.edit", pk=article.id))
    return render_template("article_form.html", form=form)


# --8<-- [end:focus]

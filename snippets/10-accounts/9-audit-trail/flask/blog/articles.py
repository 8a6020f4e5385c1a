from flask import Blueprint, redirect, render_template, url_for
from flask_login import current_user, login_required

from blog.forms import ArticleForm
from blog.models import Article, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
def own_articles():
    return db.select(Article).filter_by(author_id=current_user.id)


@bp.get("/")
@login_required
def index():
    articles = db.session.scalars(
        own_articles().order_by(Article.id)
    )
    return render_template("index.html", articles=articles)


@bp.route("/articles/add/", methods=["GET", "POST"])
@login_required
def add():
    form = ArticleForm()
    if form.validate_on_submit():
        article = Article(author_id=current_user.id)
        form.populate_obj(article)
        db.session.add(article)
        db.session.commit()
        return redirect(url_for("articles.index"))
    return render_template("edit.html", form=form)


@bp.route(
    "/articles/<int(max=2147483647):id>/", methods=["GET", "POST"]
)
@login_required
def edit(id):
    article = db.one_or_404(own_articles().filter_by(id=id))
    form = ArticleForm(obj=article)
    if form.validate_on_submit():
        form.populate_obj(article)
        db.session.commit()
        return redirect(url_for("articles.index"))
    return render_template("edit.html", form=form)


@bp.post("/articles/<int(max=2147483647):id>/delete/")
@login_required
def delete(id):
    article = db.one_or_404(own_articles().filter_by(id=id))
    db.session.delete(article)
    db.session.commit()
    return redirect(url_for("articles.index"))


# --8<-- [end:focus]

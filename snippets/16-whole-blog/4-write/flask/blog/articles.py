from flask import Blueprint, redirect, render_template, url_for
from flask_login import current_user, login_required
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import joinedload

from blog.forms import ArticleForm, DeleteForm
from blog.models import Article, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
@bp.get("/")
def index():
    articles = db.session.scalars(
        db.select(Article)
        .options(joinedload(Article.author))
        .order_by(Article.published.desc(), Article.id.desc())
    )
    return render_template("index.html", articles=articles.all())


def article_or_404(slug):
    return db.one_or_404(db.select(Article).filter_by(slug=slug))


@bp.get("/articles/<slug>/")
def show(slug):
    article = article_or_404(slug)
    return render_template("article.html", article=article)


def own_article_or_404(slug):
    own = db.select(Article).filter_by(author_id=current_user.id)
    return db.one_or_404(own.filter_by(slug=slug))


@bp.route("/new/", methods=["GET", "POST"])
@login_required
def new():
    return edit_form(Article(author_id=current_user.id))


@bp.route("/articles/<slug>/edit/", methods=["GET", "POST"])
@login_required
def edit(slug):
    return edit_form(own_article_or_404(slug))


FASTER = "Somebody was faster. Save once more."


def edit_form(article):
    form = ArticleForm(obj=article)
    if form.validate_on_submit():
        try:
            form.populate_obj(article)
            db.session.add(article)
            db.session.commit()
        except IntegrityError:  # two at once
            db.session.rollback()
            form.form_errors.append(FASTER)
        else:
            return redirect(
                url_for("articles.show", slug=article.slug)
            )
    return render_template("edit.html", form=form)


@bp.route("/articles/<slug>/delete/", methods=["GET", "POST"])
@login_required
def delete(slug):
    article = own_article_or_404(slug)
    form = DeleteForm()
    if form.validate_on_submit():
        db.session.delete(article)
        db.session.commit()
        return redirect(url_for("articles.index"))
    return render_template(
        "delete.html", article=article, form=form
    )


# --8<-- [end:focus]

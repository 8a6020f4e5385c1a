from flask import (
    Blueprint,
    abort,
    current_app,
    redirect,
    render_template,
    request,
    send_from_directory,
    url_for,
)
from flask_login import current_user, login_required
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import joinedload, selectinload

from blog.forms import ArticleForm, CommentForm, EmptyForm
from blog.models import Article, Comment, Tag, db

bp = Blueprint("articles", __name__)


# --8<-- [start:focus]
def all_articles():
    return (
        db.select(Article)
        .options(
            joinedload(Article.author), selectinload(Article.tags)
        )
        .order_by(Article.published.desc(), Article.id.desc())
    )


@bp.get("/")
def index():
    query = all_articles()
    if tag := request.args.get("tag", ""):
        query = query.where(Article.tags.any(Tag.name == tag))
    if q := request.args.get("q", ""):
        query = query.where(
            Article.title.icontains(q, autoescape=True)
            | Article.text.icontains(q, autoescape=True)
        )
    if len(request.args.get("page", "")) > 9:
        abort(404)  # more than a database counts
    page = db.paginate(query, per_page=3)
    return render_template("index.html", page=page, tag=tag, q=q)


def article_or_404(slug):
    return db.one_or_404(db.select(Article).filter_by(slug=slug))


@bp.get("/articles/<slug>/")
def show(slug):
    article = article_or_404(slug)
    comments = db.select(Comment).filter_by(article_id=article.id)
    if current_user != article.author:
        comments = comments.filter_by(approved=True)
    return render_template(
        "article.html",
        article=article,
        comments=db.session.scalars(
            comments.order_by(Comment.id)
        ).all(),
        form=CommentForm(),
        button=EmptyForm(),
    )


@bp.get("/articles/<slug>/cover/")
def cover(slug):
    article = article_or_404(slug)
    if not article.cover:
        abort(404)
    response = send_from_directory(
        current_app.config["UPLOAD_FOLDER"], article.cover
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


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
    form = EmptyForm()
    if form.validate_on_submit():
        db.session.delete(article)
        db.session.commit()
        return redirect(url_for("articles.index"))
    return render_template(
        "delete.html", article=article, form=form
    )


# --8<-- [end:focus]

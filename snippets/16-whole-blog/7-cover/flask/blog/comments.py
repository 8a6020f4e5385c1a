from flask import (
    Blueprint,
    flash,
    redirect,
    render_template,
    url_for,
)
from flask_login import current_user, login_required

from blog.articles import article_or_404
from blog.forms import CommentForm
from blog.models import Article, Comment, db

bp = Blueprint("comments", __name__)


# --8<-- [start:focus]
def to_article(article):
    return redirect(url_for("articles.show", slug=article.slug))


@bp.post("/articles/<slug>/comments/")
def add(slug):
    article = article_or_404(slug)
    form = CommentForm()
    if not form.validate_on_submit():
        return render_template(
            "comment.html", article=article, form=form
        )
    comment = Comment(article=article)
    form.populate_obj(comment)
    db.session.add(comment)
    db.session.commit()
    flash("Thank you. Your comment waits for the author.")
    return to_article(article)


def comment_or_404(id):
    own = db.select(Comment).join(Comment.article)
    own = own.where(Article.author_id == current_user.id)
    return db.one_or_404(own.where(Comment.id == id))


@bp.post("/comments/<int(max=2147483647):id>/approve/")
@login_required
def approve(id):
    comment = comment_or_404(id)
    comment.approved = True
    db.session.commit()
    return to_article(comment.article)


@bp.post("/comments/<int(max=2147483647):id>/delete/")
@login_required
def delete(id):
    comment = comment_or_404(id)
    article = comment.article
    db.session.delete(comment)
    db.session.commit()
    return to_article(article)


# --8<-- [end:focus]

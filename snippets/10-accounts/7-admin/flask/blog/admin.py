from flask import (
    Blueprint,
    abort,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_login import current_user, login_required
from sqlalchemy.orm import contains_eager

from blog.forms import ArticleForm, PublishForm
from blog.models import Article, User, db

bp = Blueprint("admin", __name__, url_prefix="/admin/articles")


# --8<-- [start:focus]
@bp.before_request
@login_required
def only_admins():
    # a stranger's OPTIONS gets here, too
    if not getattr(current_user, "is_admin", False):
        abort(403)


@bp.get("/")
def index():
    articles = (
        db.select(Article)
        .join(Article.author)
        .options(contains_eager(Article.author))
        .order_by(Article.id)
    )
    for word in request.args.get("q", "").split():
        articles = articles.where(
            Article.title.icontains(word, autoescape=True)
            | User.name.icontains(word, autoescape=True)
        )
    if published := request.args.get("published"):
        articles = articles.where(
            Article.published == (published == "1")
        )
    if len(request.args.get("page", "")) > 9:
        abort(404)  # more than a database counts
    return render_template(
        "admin/index.html",
        articles=db.paginate(articles, per_page=20),
        form=PublishForm(),
    )


@bp.post("/publish/")
def publish():
    form = PublishForm()
    ids = db.session.scalars(db.select(Article.id))
    form.chosen.choices = [(id, id) for id in ids]
    if not form.validate_on_submit():
        abort(400)
    db.session.execute(
        db.update(Article)
        .where(Article.id.in_(form.chosen.data))
        .values(published=True)
    )
    db.session.commit()
    return redirect(url_for("admin.index"))


@bp.route("/add/", methods=["GET", "POST"])
def add():
    # in the session only once it is valid
    return edit_form(Article(author_id=current_user.id))


@bp.route("/<int(max=2147483647):id>/", methods=["GET", "POST"])
def edit(id):
    return edit_form(db.get_or_404(Article, id))


def edit_form(article):
    form = ArticleForm(obj=article)
    if form.validate_on_submit():
        form.populate_obj(article)
        article.comments = [
            comment
            for comment in article.comments
            if comment.text  # emptied: deleted
        ]
        db.session.add(article)
        db.session.commit()
        return redirect(url_for("admin.index"))
    if not form.is_submitted():
        form.comments.append_entry()
    return render_template("admin/edit.html", form=form)


# --8<-- [end:focus]

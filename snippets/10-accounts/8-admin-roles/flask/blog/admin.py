import csv
import io

from flask import (
    Blueprint,
    abort,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_login import current_user, login_required
from sqlalchemy.orm import joinedload

from blog.forms import ArticleForm, ChosenForm
from blog.models import Article, Role, db

bp = Blueprint("admin", __name__, url_prefix="/admin/articles")


def safe(text):  # no formula, when a spreadsheet opens it
    risky = text.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{text}" if risky else text


# --8<-- [start:focus]
def may_change(article):
    return current_user.role == Role.ADMIN or (
        current_user.role == Role.AUTHOR
        and article.author_id == current_user.id
    )


@bp.before_request
@login_required
def only_staff():
    # a stranger's OPTIONS gets here, too
    if getattr(current_user, "role", None) is None:
        abort(403)


@bp.get("/")
def index():
    articles = db.select(Article).order_by(Article.id)
    return render_template(
        "admin/index.html",
        articles=db.session.scalars(articles),
        form=ChosenForm(),
    )


@bp.route(
    "/<int(max=2147483647):id>/",
    methods=["GET", "POST"],
)
def edit(id):
    article = db.get_or_404(Article, id)
    if request.method == "POST" and not may_change(article):
        abort(403)
    form = ArticleForm(obj=article)
    if current_user.role != Role.ADMIN:
        del form.published
    if form.validate_on_submit():
        form.populate_obj(article)
        db.session.commit()
        return redirect(url_for("admin.index"))
    return render_template(
        "admin/edit.html",
        form=form,
        article=article,
        may_change=may_change(article),
    )


@bp.post("/export/")
def export():
    form = ChosenForm()
    ids = db.session.scalars(db.select(Article.id))
    form.chosen.choices = [(id, id) for id in ids]
    if not form.validate_on_submit():
        abort(400)
    articles = (
        db.select(Article)
        .where(Article.id.in_(form.chosen.data))
        .options(joinedload(Article.author))
        .order_by(Article.id)
    )
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for article in db.session.scalars(articles):
        title, author = article.title, article.author.name
        writer.writerow([safe(title), safe(author)])
    name = 'attachment; filename="articles.csv"'
    headers = {"Content-Disposition": name}
    return text.getvalue(), headers | {"Content-Type": "text/csv"}


# --8<-- [end:focus]

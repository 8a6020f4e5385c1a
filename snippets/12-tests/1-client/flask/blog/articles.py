from flask import (
    Blueprint,
    abort,
    redirect,
    render_template,
    request,
    url_for,
)

from blog.slugs import slugify

bp = Blueprint("articles", __name__)


@bp.get("/")
def index():
    return render_template("blog/index.html")


@bp.post("/articles/")
def create():
    slug = slugify(request.form.get("title", ""))
    if not slug:
        abort(400)
    return redirect(url_for("articles.detail", slug=slug))


@bp.get("/articles/<slug>/")
def detail(slug):
    return render_template("blog/article.html", slug=slug)


@bp.get("/broken/")
def broken():
    return str(1 / 0)

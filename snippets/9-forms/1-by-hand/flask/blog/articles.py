from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)

from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")
TAGS = ["web", "orm", "forms"]


# --8<-- [start:focus]
def read(form):
    values = {
        "title": form.get("title", "").strip(),
        "rating": form.get("rating", "").strip(),
        "draft": "draft" in form,  # not sent if not ticked
        "tags": form.getlist("tags"),
    }
    errors = {}
    if not values["title"]:
        errors["title"] = "Give it a title."
    elif len(values["title"]) > 20:
        errors["title"] = "At most 20 characters."
    if values["rating"] not in ["1", "2", "3", "4", "5"]:
        errors["rating"] = "A number from 1 to 5."
    if not set(values["tags"]) <= set(TAGS):
        errors["tags"] = "Choose from the list."
    return values, errors


@bp.route("/", methods=["GET", "POST"])
def index():
    values, errors = {}, {}
    if request.method == "POST":
        values, errors = read(request.form)
        if not errors:
            article = Article(
                title=values["title"],
                rating=int(values["rating"]),
                draft=values["draft"],
                tags=" ".join(values["tags"]),
            )
            db.session.add(article)
            db.session.commit()
            return redirect(url_for("articles.index"))
    return render_template(
        "articles.html",
        values=values,
        errors=errors,
        tags=TAGS,
        articles=db.session.scalars(db.select(Article)),
    )


# --8<-- [end:focus]

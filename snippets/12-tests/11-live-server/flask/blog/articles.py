from flask import (
    Blueprint,
    flash,
    redirect,
    render_template,
    url_for,
)

from blog.forms import ArticleForm
from blog.models import Article, db

bp = Blueprint("articles", __name__)


@bp.route("/articles/", methods=["GET", "POST"])
def articles():
    form = ArticleForm()
    if form.validate_on_submit():
        title = form.title.data.strip()
        db.session.add(Article(title=title))
        db.session.commit()
        flash(f"Saved: {title}")
        return redirect(url_for("articles.articles"))
    rows = db.session.scalars(db.select(Article)).all()
    return render_template(
        "articles.html", form=form, articles=rows
    )

from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Length

from flaskr.models import Article, db

bp = Blueprint("blog", __name__)


def strip(text):
    return text.strip() if text else text


class ArticleForm(FlaskForm):
    title = StringField(
        filters=[strip],
        validators=[DataRequired(), Length(max=100)],
    )


# --8<-- [start:focus]
@bp.get("/articles/")
def index():
    word = request.args.get("q", "")
    condition = Article.title.icontains(word, autoescape=True)
    query = db.select(Article).where(condition)
    articles = db.session.scalars(query.order_by(Article.id))
    return render_template("index.html", articles=articles)


@bp.route("/articles/new/", methods=["GET", "POST"])
def create():
    form = ArticleForm()
    if form.validate_on_submit():
        article = Article(title=form.title.data)
        db.session.add(article)
        db.session.commit()
        return redirect(url_for("blog.show", id=article.id))
    return render_template("create.html", form=form)


@bp.get("/articles/<int(max=2147483647):id>/")
def show(id):
    article = db.get_or_404(Article, id)
    return render_template("show.html", article=article)


# --8<-- [end:focus]

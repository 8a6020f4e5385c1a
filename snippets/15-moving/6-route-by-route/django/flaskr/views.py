from flask import (
    Blueprint,
    abort,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Length

from flaskr.models import Article, Comment, db

bp = Blueprint("blog", __name__)


def strip(text):
    return text.strip() if text else text


class CommentForm(FlaskForm):
    text = StringField(
        filters=[strip],
        validators=[DataRequired(), Length(max=200)],
    )


# --8<-- [start:focus]
def visible():
    return db.select(Article).where(Article.live)


def listed(title, query):
    articles = db.session.scalars(query.order_by(Article.id))
    return render_template(
        "list.html", title=title, articles=articles
    )


@bp.get("/")
def index():
    return listed("Articles", visible())


@bp.get("/tags/<tag>/")
def tag(tag):
    return listed(tag, visible().where(Article.tag == tag))


@bp.get("/search/")
def search():
    word = request.args.get("q", "")
    condition = Article.title.icontains(word, autoescape=True)
    return listed(word, visible().where(condition))


@bp.get("/feed.json")
def feed():
    articles = db.session.scalars(visible().order_by(Article.id))
    return jsonify(titles=[article.title for article in articles])


# --8<-- [end:focus]
def get_article(id):
    query = visible().where(Article.id == id)
    return db.session.scalar(query) or abort(404)


@bp.get("/articles/<int(max=2147483647):id>/")
def show(id):
    return render_template("show.html", article=get_article(id))


@bp.route(
    "/articles/<int(max=2147483647):id>/comment/",
    methods=["GET", "POST"],
)
def comment(id):
    article = get_article(id)
    form = CommentForm()
    if form.validate_on_submit():
        article.comments.append(Comment(text=form.text.data))
        db.session.commit()
        return redirect(url_for("blog.show", id=id))
    return render_template(
        "comment.html", article=article, form=form
    )

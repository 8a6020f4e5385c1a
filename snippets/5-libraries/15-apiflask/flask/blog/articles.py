from apiflask import APIBlueprint, Schema, abort
from apiflask.fields import Integer, String
from apiflask.validators import Length

from blog.models import Article, db

bp = APIBlueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
class ArticleIn(Schema):
    title = String(required=True, validate=Length(min=1, max=20))


class ArticleOut(Schema):
    id = Integer()
    title = String()


@bp.post("/")
@bp.input(ArticleIn)
@bp.output(ArticleOut, status_code=201)
def create_article(json_data):
    article = Article(**json_data)
    db.session.add(article)
    db.session.commit()
    return article


@bp.get("/<int(max=2147483647):pk>/")
@bp.output(ArticleOut)
def article_detail(pk):
    article = db.session.get(Article, pk)
    if article is None:
        abort(404, extra_data={"detail": "no such article"})
    return article


# --8<-- [end:focus]

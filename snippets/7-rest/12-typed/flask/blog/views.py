from apiflask import APIBlueprint, abort

from blog import schemas
from blog.models import Article, db

bp = APIBlueprint("blog", __name__)


# --8<-- [start:focus]
@bp.get("/articles/")
@bp.output(list[schemas.Article])
def article_list():
    query = db.select(Article).order_by(Article.id)
    return db.session.scalars(query).all()


@bp.post("/articles/")
@bp.input(schemas.NewArticle)
@bp.output(schemas.Article, status_code=201)
def create_article(json_data: schemas.NewArticle):
    article = Article(**json_data.model_dump())
    db.session.add(article)
    db.session.commit()
    return article


@bp.get("/articles/<int(max=2147483647):pk>/")
@bp.output(schemas.Article)
def article_detail(pk: int):
    return db.session.get(Article, pk) or abort(404)


# --8<-- [end:focus]

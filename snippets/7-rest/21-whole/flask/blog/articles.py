from flask import Blueprint, abort, request
from flask.views import MethodView
from sqlalchemy.orm import contains_eager, selectinload

from blog.auth import auth
from blog.models import Article, Tag, User, db
from blog.pagination import paginated
from blog.schemas import ArticleQuery, ArticleSchema

bp = Blueprint("blog", __name__)
schema = ArticleSchema()

ORDERINGS = {"id": Article.id, "title": Article.title}


# --8<-- [start:focus]
def visible():  # to the one who asks
    allowed = Article.public
    if user := auth.current_user():
        allowed = allowed | (Article.author == user)
    query = db.select(Article).join(Article.author)
    return query.where(allowed).options(
        contains_eager(Article.author),
        selectinload(Article.tags),
    )


def owned(pk):
    article = db.one_or_404(visible().where(Article.id == pk))
    if article.author != auth.current_user():
        abort(403)
    return article


def filtered(query):
    given = request.args.items()
    asked = ArticleQuery().load({k: v for k, v in given if v})
    if "tag" in asked:
        tagged = Article.tags.any(Tag.name == asked["tag"])
        query = query.where(tagged)
    for word in asked.get("search", "").split():
        title = Article.title.icontains(word, autoescape=True)
        name = User.name.icontains(word, autoescape=True)
        query = query.where(title | name)
    name = asked["ordering"]
    column = ORDERINGS.get(name.removeprefix("-"), Article.id)
    if name.startswith("-"):
        column = column.desc()
    return query.order_by(column, Article.id)


class ArticleList(MethodView):
    @auth.login_required(optional=True)
    def get(self):
        return paginated(filtered(visible()), schema)

    @auth.login_required
    def post(self):
        sent = schema.load(request.get_json())
        article = Article(**sent, author=auth.current_user())
        db.session.add(article)
        db.session.commit()
        body = schema.dump(article)
        return body, 201, {"Location": body["url"]}


class ArticleDetail(MethodView):
    @auth.login_required(optional=True)
    def get(self, pk):
        query = visible().where(Article.id == pk)
        return schema.dump(db.one_or_404(query))

    @auth.login_required
    def put(self, pk):
        return self.save(pk, schema)

    @auth.login_required
    def patch(self, pk):
        return self.save(pk, ArticleSchema(partial=True))

    def save(self, pk, schema):
        article = owned(pk)
        sent = schema.load(request.get_json())
        for name, value in sent.items():
            setattr(article, name, value)
        db.session.commit()
        return schema.dump(article)

    @auth.login_required
    def delete(self, pk):
        db.session.delete(owned(pk))
        db.session.commit()
        return "", 204


# --8<-- [end:focus]
bp.add_url_rule(
    "/articles/", view_func=ArticleList.as_view("list")
)
bp.add_url_rule(
    "/articles/<int(max=2147483647):pk>/",
    view_func=ArticleDetail.as_view("detail"),
)

import factory
from factory.alchemy import SQLAlchemyModelFactory

from blog.models import Article, Tag, User, db


class UserFactory(SQLAlchemyModelFactory):
    class Meta:
        model = User
        sqlalchemy_session = db.session
        sqlalchemy_session_persistence = "flush"

    name = factory.Sequence(lambda n: f"user{n}")


class TagFactory(SQLAlchemyModelFactory):
    class Meta:
        model = Tag
        sqlalchemy_session = db.session
        sqlalchemy_get_or_create = ["name"]


class ArticleFactory(SQLAlchemyModelFactory):
    class Meta:
        model = Article
        sqlalchemy_session = db.session
        sqlalchemy_session_persistence = "flush"

    class Params:
        live = factory.Trait(
            published=True,
            title=factory.Sequence(lambda n: f"Live {n}"),
        )

    title = factory.Sequence(lambda n: f"Article {n}")
    published = False
    author = factory.SubFactory(UserFactory)

    @factory.post_generation
    def tags(article, create, names, **more):
        if create and names:
            for name in names:
                article.tags.append(TagFactory(name=name))

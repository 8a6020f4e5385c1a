import factory
from django.contrib.auth.models import User
from factory.django import DjangoModelFactory

from blog.models import Article, Tag


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    username = factory.Sequence(lambda n: f"user{n}")


class TagFactory(DjangoModelFactory):
    class Meta:
        model = Tag
        django_get_or_create = ["name"]


class ArticleFactory(DjangoModelFactory):
    class Meta:
        model = Article
        skip_postgeneration_save = True

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
                article.tags.add(TagFactory(name=name))

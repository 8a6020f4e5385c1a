from functools import partial

from django.conf import settings
from django.core.cache import cache
from django.db import models, transaction


class Article(models.Model):
    title = models.CharField(max_length=100)
    version = models.PositiveIntegerField(default=1)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT
    )


# --8<-- [start:focus]
def count_of(author_id):
    count = Article.objects.filter(author_id=author_id).count
    return cache.get_or_set(f"count:{author_id}", count, 3600)


def forget(author_id):
    cache.delete(f"count:{author_id}")


def publish(title, author_id):
    Article.objects.create(title=title, author_id=author_id)
    transaction.on_commit(partial(forget, author_id))


def edit(article, title):
    article.title = title
    article.version = models.F("version") + 1
    article.save()


# --8<-- [end:focus]

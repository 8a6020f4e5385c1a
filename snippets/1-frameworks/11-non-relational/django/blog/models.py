from django.core.cache import cache
from django.core.cache.utils import make_template_fragment_key
from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)


# --8<-- [start:focus]
def count_articles():
    return Article.objects.count()


def publish(title):
    Article.objects.create(title=title)
    cache.delete("count")
    cache.delete(make_template_fragment_key("newest"))


# --8<-- [end:focus]

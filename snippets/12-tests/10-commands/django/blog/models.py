from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    published = models.BooleanField(default=False)


def publish_all(articles):
    articles.update(published=True)

from django.db import models
from django.utils import timezone


# --8<-- [start:focus]
class Author(models.Model):
    name = models.CharField(max_length=40, unique=True)


class Article(models.Model):
    title = models.CharField(max_length=100)
    summary = models.CharField(max_length=200)
    # not auto_now_add, which would write the time of the copy
    created = models.DateTimeField(default=timezone.now)
    author = models.ForeignKey(Author, models.PROTECT)


# --8<-- [end:focus]

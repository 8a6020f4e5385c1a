from django.db import models


# --8<-- [start:focus]
class Author(models.Model):
    name = models.CharField(max_length=40, unique=True)


class Article(models.Model):
    title = models.CharField(max_length=100)
    live = models.BooleanField(default=False)
    author = models.ForeignKey(Author, models.CASCADE)


# --8<-- [end:focus]

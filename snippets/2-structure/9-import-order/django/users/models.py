# --8<-- [start:focus]
from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)
    favourites = models.ManyToManyField(
        "blog.Article", related_name="+"
    )

    def latest(self):
        from blog.models import Article

        return Article.objects.filter(author=self).latest("id")


# --8<-- [end:focus]

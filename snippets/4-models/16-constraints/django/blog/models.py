from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                Lower("name"), name="name_once"
            )
        ]


class Article(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(null=True, unique=True)
    rating = models.IntegerField(null=True)
    author = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["author", "title"], name="title_once"
            ),
            models.CheckConstraint(
                condition=Q(rating__gte=1, rating__lte=5),
                name="rating_1_to_5",
            ),
        ]


# --8<-- [end:focus]

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower


class User(models.Model):
    name = models.CharField(max_length=16)


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    rating = models.IntegerField(null=True)
    published = models.BooleanField(default=True)
    author = models.ForeignKey(  # has an index
        User, on_delete=models.CASCADE
    )
    reviewer = models.ForeignKey(
        User,
        on_delete=models.SET_NULL,
        null=True,
        db_index=False,
        related_name="reviews",
    )

    class Meta:
        indexes = [
            models.Index(
                fields=["rating", "title"],
                name="rating_title",
            ),
            models.Index(Lower("title"), name="title_lower"),
            models.Index(
                fields=["title"],
                condition=Q(published=False),
                name="drafts",
            ),
        ]


# --8<-- [end:focus]

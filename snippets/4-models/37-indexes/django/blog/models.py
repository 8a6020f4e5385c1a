from django.db import models
from django.db.models.functions import Lower


class User(models.Model):
    name = models.CharField(max_length=16)


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    rating = models.IntegerField(null=True, blank=True)
    draft = models.BooleanField(default=False)
    author = models.ForeignKey(
        User,
        on_delete=models.CASCADE,
        related_name="articles",
        db_index=False,  # article_author_rating serves it
    )

    class Meta:
        indexes = [
            models.Index(
                fields=["author", "-rating"],
                name="article_author_rating",
            ),
            models.Index(
                Lower("title"), name="article_lower_title"
            ),
            models.Index(
                fields=["title"],
                condition=models.Q(draft=True),
                name="article_draft_title",
            ),
        ]


# --8<-- [end:focus]

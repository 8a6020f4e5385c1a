from django.db import models


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16)
    saved = models.ManyToManyField(
        "Article", through="Bookmark", related_name="readers"
    )


class Article(models.Model):
    title = models.CharField(max_length=100)


class Bookmark(models.Model):
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="bookmarks"
    )
    article = models.ForeignKey(
        Article,
        on_delete=models.CASCADE,
        related_name="bookmarks",
    )
    note = models.CharField(max_length=100, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "article"],
                name="one_bookmark_each",
            )
        ]


# --8<-- [end:focus]

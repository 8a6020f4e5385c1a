from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(
        "users.User",
        on_delete=models.CASCADE,
        related_name="articles",
    )

from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=30)
    user = models.ForeignKey(
        "users.User", on_delete=models.CASCADE
    )

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    pass


class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="articles",
    )


# --8<-- [start:focus]
class Change(models.Model):
    at = models.DateTimeField(auto_now_add=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True
    )
    action = models.CharField(max_length=10)
    # no foreign key: it outlives the article
    article_id = models.BigIntegerField()
    fields = models.JSONField()


# --8<-- [end:focus]

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    pass


class Article(models.Model):
    title = models.CharField(max_length=100)
    published = models.BooleanField(default=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT
    )

    def __str__(self):
        return self.title


class Comment(models.Model):
    text = models.CharField(max_length=200)
    article = models.ForeignKey(
        Article, models.PROTECT, related_name="comments"
    )

    def __str__(self):
        return self.text

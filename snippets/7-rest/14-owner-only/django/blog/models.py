from hashlib import sha256

from django.conf import settings
from django.db import models


class Token(models.Model):
    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="tokens",
    )


class Article(models.Model):
    title = models.CharField(max_length=100)
    public = models.BooleanField(default=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE
    )


def digest(token):
    return sha256(token.encode()).hexdigest()

from hashlib import sha256

from django.conf import settings
from django.db import models


# --8<-- [start:focus]
class Key(models.Model):
    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="keys",
    )


def digest(key):  # of a random key: a fast hash will do
    return sha256(key.encode()).hexdigest()


# --8<-- [end:focus]

import hashlib
import secrets

from django.conf import settings
from django.db import models


# --8<-- [start:focus]
def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class ApiToken(models.Model):
    key = models.CharField(max_length=64, primary_key=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE
    )

    @classmethod
    def issue(cls, user):
        token = secrets.token_urlsafe()
        cls.objects.create(key=digest(token), user=user)
        return token


# --8<-- [end:focus]

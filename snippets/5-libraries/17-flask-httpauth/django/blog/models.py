import hashlib
import secrets

from django.contrib.auth.models import AbstractUser
from django.db import models


# --8<-- [start:focus]
class User(AbstractUser):
    def set_password(self, raw_password):
        super().set_password(raw_password)
        ApiToken.objects.filter(user_id=self.pk).delete()

    def set_unusable_password(self):  # from the admin
        self.set_password(None)


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class ApiToken(models.Model):
    key = models.CharField(max_length=64, primary_key=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    @classmethod
    def issue(cls, user):
        token = secrets.token_urlsafe()
        cls.objects.create(key=digest(token), user=user)
        return token


# --8<-- [end:focus]

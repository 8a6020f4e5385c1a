from hashlib import sha256

from django.contrib.auth.models import AbstractUser
from django.db import models, transaction


# --8<-- [start:focus]
class User(AbstractUser):
    def save(self, **kwargs):
        # not where a log-in only makes a better hash
        new_password = self._password is not None
        with transaction.atomic():
            super().save(**kwargs)
            if new_password:
                self.refresh_tokens.all().delete()

    def set_unusable_password(self):  # from the admin
        super().set_unusable_password()
        RefreshToken.objects.filter(user_id=self.pk).delete()


class RefreshToken(models.Model):
    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(
        User,
        on_delete=models.CASCADE,
        related_name="refresh_tokens",
    )
    family = models.CharField(max_length=22, db_index=True)
    used = models.BooleanField(default=False)
    expires = models.DateTimeField()


def digest(token):  # of a random token: a fast hash will do
    return sha256(token.encode()).hexdigest()


# --8<-- [end:focus]

from django.contrib.auth.models import AbstractUser
from django.db import models


# --8<-- [start:focus]
class User(AbstractUser):
    # a signed cookie cannot be taken back; this can
    old_cookie_counts = models.BooleanField(default=True)

    def set_password(self, password):
        super().set_password(password)
        self.old_cookie_counts = False


# --8<-- [end:focus]

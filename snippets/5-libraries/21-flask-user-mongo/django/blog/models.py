from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models


# --8<-- [start:focus]
class User(AbstractBaseUser):
    username = models.CharField(primary_key=True, max_length=150)
    is_active = models.BooleanField(default=True)
    last_login = None
    USERNAME_FIELD = "username"
    REQUIRED_FIELDS = []

    class Meta:
        managed = False


# --8<-- [end:focus]

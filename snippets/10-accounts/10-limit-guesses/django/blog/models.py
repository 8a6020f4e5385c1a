from datetime import timedelta

from django.contrib.auth.models import (
    AbstractBaseUser,
    BaseUserManager,
)
from django.db import models
from django.utils import timezone


class UserManager(BaseUserManager):
    def get_by_natural_key(self, email):
        return self.get(email=email.strip().lower())

    def create_user(self, email, password=None):
        user = self.model(email=email.strip().lower())
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)

    objects = UserManager()

    USERNAME_FIELD = EMAIL_FIELD = "email"


# --8<-- [start:focus]
TRIES, WINDOW = 3, timedelta(minutes=15)


class Attempt(models.Model):
    """A log-in with this name, from this address."""

    name = models.CharField(max_length=254, db_index=True)
    address = models.GenericIPAddressField()
    at = models.DateTimeField(default=timezone.now)

    @classmethod
    def too_many(cls, **who):
        count = cls.objects.filter(
            at__gt=timezone.now() - WINDOW, **who
        ).count()
        return count > TRIES


# --8<-- [end:focus]

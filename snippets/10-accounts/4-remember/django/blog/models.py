from secrets import token_urlsafe

from django.contrib.auth.models import (
    AbstractBaseUser,
    BaseUserManager,
)
from django.db import models
from django.utils.crypto import salted_hmac


class UserManager(BaseUserManager):
    def get_by_natural_key(self, email):
        return self.get(email=email.strip().lower())

    def create_user(self, email, password=None):
        user = self.model(email=email.strip().lower())
        user.set_password(password)
        user.save(using=self._db)
        return user


# --8<-- [start:focus]
class User(AbstractBaseUser):
    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)
    login_key = models.CharField(
        max_length=50, default=token_urlsafe
    )

    objects = UserManager()

    USERNAME_FIELD = EMAIL_FIELD = "email"

    def get_session_auth_hash(self):  # asked at each request
        return salted_hmac(
            "blog.User.login",
            self.password + self.login_key,
            algorithm="sha256",
        ).hexdigest()

    def end_logins(self):
        self.login_key = token_urlsafe()


# --8<-- [end:focus]

from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import (
    validate_password,
)


# --8<-- [start:focus]
def register(name, password):
    validate_password(password, User(username=name))
    return User.objects.create_user(name, password=password)


def log_in(name, password):
    user = authenticate(username=name, password=password)
    return user is not None


# --8<-- [end:focus]

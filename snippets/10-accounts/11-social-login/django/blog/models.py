from django.contrib.auth.models import AbstractUser
from django.db import models


# --8<-- [start:focus]
class User(AbstractUser):
    email = models.EmailField(unique=True)


# --8<-- [end:focus]

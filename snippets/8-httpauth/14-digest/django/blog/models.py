from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    # as good as the password: who has it can log in
    ha1 = models.CharField(max_length=32, editable=False)

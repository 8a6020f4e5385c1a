from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    pass


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    published = models.BooleanField(default=False)

    class Meta:
        # beside add, change, delete and view
        permissions = [
            ("publish_article", "Can publish articles")
        ]


# --8<-- [end:focus]

from django.db import models

# --8<-- [start:focus]
from users.models import User


class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="articles"
    )


# --8<-- [end:focus]

from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(
        "users.User", on_delete=models.CASCADE
    )


# --8<-- [end:focus]

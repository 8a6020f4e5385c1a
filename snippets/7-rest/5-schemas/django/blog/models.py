from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLIC = "public"

    title = models.CharField(max_length=100)
    status = models.CharField(
        max_length=10, choices=Status.choices
    )


# --8<-- [end:focus]

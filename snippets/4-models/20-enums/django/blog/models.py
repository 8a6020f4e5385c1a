from django.db import models


# --8<-- [start:focus]
class Status(models.TextChoices):
    DRAFT = "draft", "Draft"
    ONLINE = "online", "On the site"


class Article(models.Model):
    title = models.CharField(max_length=100)
    status = models.CharField(
        max_length=16, choices=Status, default=Status.DRAFT
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=Status.values),
                name="article_status",
            )
        ]


# --8<-- [end:focus]

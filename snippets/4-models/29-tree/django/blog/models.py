from django.db import models


# --8<-- [start:focus]
class Comment(models.Model):
    text = models.CharField(max_length=100)
    parent = models.ForeignKey(
        "self",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="replies",
    )


# --8<-- [end:focus]

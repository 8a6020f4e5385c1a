from uuid import uuid4

from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    views = models.IntegerField(default=0)
    featured = models.BooleanField(db_default=False)
    fee = models.DecimalField(max_digits=6, decimal_places=2)
    length = models.DurationField(null=True)
    cover = models.BinaryField(null=True)
    key = models.UUIDField(default=uuid4)


# --8<-- [end:focus]

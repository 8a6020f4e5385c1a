from django.db import models


# --8<-- [start:focus]
class Tag(models.Model):
    name = models.CharField(max_length=20, unique=True)
    uses = models.IntegerField(default=0)


# --8<-- [end:focus]

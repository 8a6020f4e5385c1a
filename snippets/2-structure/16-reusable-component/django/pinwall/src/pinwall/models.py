from django.db import models


# --8<-- [start:focus]
class Notice(models.Model):
    text = models.CharField(max_length=100)


# --8<-- [end:focus]

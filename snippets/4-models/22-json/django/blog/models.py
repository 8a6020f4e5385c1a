from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    extra = models.JSONField(default=dict)


# --8<-- [end:focus]

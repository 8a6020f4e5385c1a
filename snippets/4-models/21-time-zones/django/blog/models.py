from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    published = models.DateTimeField(null=True)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)


# --8<-- [end:focus]

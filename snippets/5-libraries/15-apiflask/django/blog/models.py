from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=20)


# --8<-- [end:focus]

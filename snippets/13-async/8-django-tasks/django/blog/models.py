from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100, unique=True)
    text = models.TextField(default="")
    words = models.IntegerField(null=True)

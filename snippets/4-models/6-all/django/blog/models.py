from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    rating = models.IntegerField(null=True)

from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=20)
    rating = models.IntegerField()
    draft = models.BooleanField()
    tags = models.CharField(max_length=100)

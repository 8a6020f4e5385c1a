from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    language = models.CharField(max_length=8, db_default="en")

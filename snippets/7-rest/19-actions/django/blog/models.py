from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    public = models.BooleanField(default=False)

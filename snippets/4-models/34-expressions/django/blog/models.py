from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)


class Article(models.Model):
    title = models.CharField(max_length=100)
    subtitle = models.CharField(max_length=100, null=True)
    rating = models.IntegerField(null=True)
    written = models.DateField()
    author = models.ForeignKey(User, on_delete=models.CASCADE)

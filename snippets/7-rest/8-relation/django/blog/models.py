from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)


class Tag(models.Model):
    name = models.CharField(max_length=16, unique=True)

    class Meta:
        ordering = ["pk"]


class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(User, on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)

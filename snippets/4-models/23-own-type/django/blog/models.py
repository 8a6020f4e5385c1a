from django.db import models

from blog.fields import WordsField


class User(models.Model):
    name = models.CharField(max_length=16)


class Article(models.Model):
    title = models.CharField(max_length=100)
    words = WordsField(null=True, blank=True)
    author = models.ForeignKey(User, on_delete=models.CASCADE)

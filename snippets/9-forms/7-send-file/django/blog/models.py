from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)


class Attachment(models.Model):
    name = models.CharField(max_length=255)  # to show
    file = models.FileField()
    uploaded = models.DateTimeField(auto_now_add=True)

from django.db import models


class Comment(models.Model):
    email = models.EmailField()
    text = models.CharField(max_length=20)

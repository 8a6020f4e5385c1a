from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    # the migration in the folder does not know this one yet
    summary = models.CharField(max_length=200, default="")

    class Meta:
        db_table = "article"

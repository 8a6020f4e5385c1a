from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    tag = models.CharField(max_length=20)
    live = models.BooleanField()

    class Meta:
        managed = False  # Flask's migrations make the table


class Comment(models.Model):
    article = models.ForeignKey(
        Article, models.CASCADE, related_name="comments"
    )
    text = models.CharField(max_length=200)

    class Meta:
        managed = False

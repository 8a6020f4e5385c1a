from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)


class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="articles"
    )


# --8<-- [start:focus]
class Vote(models.Model):
    pk = models.CompositePrimaryKey("user_id", "article_id")
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="votes"
    )
    article = models.ForeignKey(
        Article, on_delete=models.CASCADE, related_name="votes"
    )
    stars = models.IntegerField()


# --8<-- [end:focus]

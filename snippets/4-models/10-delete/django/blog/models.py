from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)


class Tag(models.Model):
    name = models.CharField(max_length=20)


class Series(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(User, on_delete=models.CASCADE)


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(User, on_delete=models.CASCADE)
    reviewer = models.ForeignKey(
        User,
        on_delete=models.SET_NULL,
        null=True,
        related_name="reviews",
    )
    tag = models.ForeignKey(
        Tag, on_delete=models.PROTECT, null=True
    )
    series = models.ForeignKey(
        Series, on_delete=models.RESTRICT, null=True
    )


# --8<-- [end:focus]

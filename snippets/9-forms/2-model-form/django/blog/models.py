from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)

    def __str__(self):
        return self.name


class Tag(models.Model):
    name = models.CharField(max_length=16)

    def __str__(self):
        return self.name


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100, unique=True)
    author = models.ForeignKey(User, on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag, blank=True)


# --8<-- [end:focus]

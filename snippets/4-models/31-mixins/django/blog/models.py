from django.db import models


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16)


class Viewed(models.Model):
    views = models.IntegerField(default=0)

    class Meta:
        abstract = True

    def count_view(self):  # added up by the database
        self.views = models.F("views") + 1
        self.save(update_fields=["views"])


class Owned(models.Model):
    author = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="%(class)ss"
    )

    class Meta:
        abstract = True

    def byline(self):
        return f"{self} by {self.author.name}"


class Article(Viewed, Owned):
    title = models.CharField(max_length=100)

    def __str__(self):
        return self.title


class Comment(Viewed, Owned):
    text = models.CharField(max_length=200)

    def __str__(self):
        return self.text


# --8<-- [end:focus]

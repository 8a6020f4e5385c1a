from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)


# --8<-- [start:focus]
class ArticleQuerySet(models.QuerySet):
    def online(self):
        return self.filter(draft=False)

    def top(self):
        return self.filter(rating__gte=4)

    def by(self, name):
        return self.filter(author__name=name)


class Article(models.Model):
    title = models.CharField(max_length=100)
    rating = models.IntegerField(null=True)
    draft = models.BooleanField(default=False)
    author = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="articles"
    )

    objects = ArticleQuerySet.as_manager()

    @property
    def is_top(self):
        return self.rating is not None and self.rating >= 4


# --8<-- [end:focus]

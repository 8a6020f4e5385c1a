from django.db import models


class User(models.Model):
    name = models.CharField(max_length=16)


# --8<-- [start:focus]
class ArticleQuerySet(models.QuerySet):
    def delete(self):
        return self.update(deleted=True)


class ArticleManager(models.Manager):
    def get_queryset(self):
        articles = ArticleQuerySet(self.model, using=self._db)
        return articles.filter(deleted=False)


class Article(models.Model):
    title = models.CharField(max_length=100)
    deleted = models.BooleanField(default=False)
    author = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="articles"
    )

    objects = ArticleManager()  # the first one is the default
    everything = models.Manager()

    def delete(self, using=None, keep_parents=False):
        self.deleted = True
        self.save(using=using, update_fields=["deleted"])


# --8<-- [end:focus]


class Comment(models.Model):
    text = models.CharField(max_length=100)
    article = models.ForeignKey(Article, on_delete=models.CASCADE)

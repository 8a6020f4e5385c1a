from django.db import models
from django.db.models import F


class User(models.Model):
    name = models.CharField(max_length=16)


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    views = models.IntegerField(default=0)
    version = models.IntegerField(default=1)
    author = models.ForeignKey(User, on_delete=models.CASCADE)

    def rename(self, title):
        """Whether nobody has changed the row meanwhile."""
        row = Article.objects.filter(
            pk=self.pk, version=self.version
        )
        changes = {"title": title, "version": F("version") + 1}
        if not row.update(**changes):
            return False
        self.refresh_from_db(fields=["title", "version"])
        return True


# --8<-- [end:focus]

from django.db import models


# --8<-- [start:focus]
# written by inspectdb; names and types mended
class Author(models.Model):
    name = models.CharField(max_length=40, unique=True)

    class Meta:
        managed = False  # Flask's migrations make the table
        db_table = "author"

    def __str__(self):
        return self.name


class Article(models.Model):
    title = models.CharField(max_length=100)
    live = models.BooleanField(default=False)
    author = models.ForeignKey(Author, models.PROTECT)

    class Meta:
        managed = False
        db_table = "article"

    def __str__(self):
        return self.title


# --8<-- [end:focus]

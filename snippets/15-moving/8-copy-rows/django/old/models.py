from django.db import models


# --8<-- [start:focus]
class Author(models.Model):
    name = models.CharField(max_length=40)

    class Meta:
        managed = False
        db_table = "author"


class Article(models.Model):
    title = models.CharField(max_length=100)
    summary = models.CharField(max_length=200, null=True)
    created = models.DateTimeField()
    author = models.ForeignKey(
        Author, models.DO_NOTHING, related_name="+"
    )

    class Meta:
        managed = False
        db_table = "article"


# --8<-- [end:focus]

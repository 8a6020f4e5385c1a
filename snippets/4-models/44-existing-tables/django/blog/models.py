from django.db import models


# --8<-- [start:focus]
class User(models.Model):
    id = models.AutoField(primary_key=True, db_column="author_no")
    name = models.CharField(max_length=40, db_column="full_name")

    class Meta:
        managed = False
        db_table = "authors"


class Article(models.Model):
    id = models.AutoField(primary_key=True, db_column="post_no")
    title = models.CharField(max_length=100, db_column="headline")
    rating = models.IntegerField(
        null=True, blank=True, db_column="stars"
    )
    author = models.ForeignKey(
        User,
        on_delete=models.DO_NOTHING,
        related_name="articles",
        db_column="author_no",
    )

    class Meta:
        managed = False
        db_table = "posts"


# --8<-- [end:focus]

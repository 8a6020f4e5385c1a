from django.db import models


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16, unique=True)


class ReadingList(models.Model):
    pass


class Article(models.Model):
    title = models.CharField(max_length=100, db_column="headline")
    author = models.ForeignKey(
        User,
        on_delete=models.CASCADE,
        to_field="name",
        db_column="author_name",
    )

    class Meta:
        db_table = "posts"


# --8<-- [end:focus]

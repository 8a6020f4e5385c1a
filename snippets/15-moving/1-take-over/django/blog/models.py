from django.db import models


# --8<-- [start:focus]
class Author(models.Model):
    name = models.CharField(max_length=40, unique=True)

    class Meta:
        db_table = "author"


class Tag(models.Model):
    name = models.CharField(max_length=20, unique=True)

    class Meta:
        db_table = "tag"


class Article(models.Model):
    title = models.CharField(max_length=100)
    live = models.BooleanField(default=False)
    author = models.ForeignKey(
        Author,
        models.PROTECT,
        related_name="articles",
        db_index=False,
    )
    tags = models.ManyToManyField(Tag, through="ArticleTag")
    # the first change of our own
    summary = models.CharField(max_length=200, db_default="")

    class Meta:
        db_table = "article"


class ArticleTag(models.Model):
    pk = models.CompositePrimaryKey("article_id", "tag_id")
    article = models.ForeignKey(
        Article, models.CASCADE, db_index=False
    )
    tag = models.ForeignKey(Tag, models.CASCADE, db_index=False)

    class Meta:
        db_table = "article_tag"


# --8<-- [end:focus]

from django.db import models


class Article(models.Model):
    title = models.CharField()
    live = models.BooleanField()
    author = models.ForeignKey("Author", models.DO_NOTHING)

    class Meta:
        managed = False
        db_table = "article"


class ArticleTag(models.Model):
    pk = models.CompositePrimaryKey("article_id", "tag_id")
    article = models.ForeignKey(Article, models.DO_NOTHING)
    tag = models.ForeignKey("Tag", models.DO_NOTHING)

    class Meta:
        managed = False
        db_table = "article_tag"


class Author(models.Model):
    name = models.CharField()

    class Meta:
        managed = False
        db_table = "author"


class Tag(models.Model):
    name = models.CharField()

    class Meta:
        managed = False
        db_table = "tag"

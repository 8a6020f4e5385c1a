from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    published = models.BooleanField(default=False)

    class Meta:
        permissions = [("publish_article", "Can publish")]


# --8<-- [end:focus]

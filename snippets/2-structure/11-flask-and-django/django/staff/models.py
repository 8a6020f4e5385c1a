from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    live = models.BooleanField(default=False)

    class Meta:
        db_table = "article"
        managed = False  # Flask's migrations make the table


# --8<-- [end:focus]

from django.db import models
from django.db.models.functions import Floor, Lower


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    words = models.IntegerField()
    minutes = models.GeneratedField(
        expression=Floor(models.F("words") / 200) + 1,
        output_field=models.IntegerField(),
        db_persist=True,
    )
    sort_title = models.GeneratedField(
        expression=Lower("title"),
        output_field=models.CharField(max_length=100),
        db_persist=True,
    )


# --8<-- [end:focus]

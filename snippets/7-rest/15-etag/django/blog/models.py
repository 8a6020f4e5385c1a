from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    version = models.IntegerField(default=1)

    def as_dict(self):
        return {"id": self.pk, "title": self.title}


# --8<-- [end:focus]

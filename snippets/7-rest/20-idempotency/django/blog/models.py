from django.db import models


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)

    def as_dict(self):
        return {"id": self.pk, "title": self.title}


class Answered(models.Model):
    key = models.CharField(max_length=64, unique=True)
    sent = models.JSONField()
    answer = models.JSONField()


# --8<-- [end:focus]

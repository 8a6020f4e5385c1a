from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)

    def as_dict(self):
        return {"id": self.pk, "title": self.title}

from django.db import models
from django.urls import reverse


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    text = models.TextField()

    class Meta:
        ordering = ["id"]

    def get_absolute_url(self):  # where a form leads that saved
        return reverse("blog:detail", kwargs={"pk": self.pk})


# --8<-- [end:focus]

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.urls import reverse
from django.utils import timezone


# --8<-- [start:focus]
class User(AbstractUser):
    pass


class Article(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(max_length=100, unique=True)
    summary = models.CharField(
        max_length=200, blank=True, default=""
    )
    text = models.TextField()
    published = models.DateField(default=timezone.localdate)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="articles",
    )

    class Meta:
        ordering = ["-published", "-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("blog:show", args=[self.slug])


# --8<-- [end:focus]

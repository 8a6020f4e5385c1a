import hashlib
from uuid import uuid4

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone


# --8<-- [start:focus]
class User(AbstractUser):
    pass


class Tag(models.Model):
    name = models.CharField(max_length=30, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


BEGINNINGS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


def picture_type(file):
    first = file.read(8)
    file.seek(0)
    for beginning, suffix in BEGINNINGS.items():
        if first.startswith(beginning):
            return suffix
    return None


def is_picture(file):
    if picture_type(file) is None:
        raise ValidationError("Not a PNG or JPEG picture.")


def is_small(file):
    if file.size > 500_000:
        raise ValidationError("At most 500 kB.")


def stored_name(article, filename):
    return f"{uuid4().hex}.{picture_type(article.cover)}"


class Article(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(max_length=100, unique=True)
    summary = models.CharField(
        max_length=200, blank=True, default=""
    )
    text = models.TextField()
    cover = models.FileField(
        upload_to=stored_name,
        blank=True,
        validators=[
            FileExtensionValidator(
                ["png", "jpg", "jpeg"],
                message="Only .png, .jpg and .jpeg.",
            ),
            is_small,
            is_picture,
        ],
    )
    published = models.DateField(default=timezone.localdate)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="articles",
    )
    tags = models.ManyToManyField(Tag, blank=True)

    class Meta:
        ordering = ["-published", "-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("blog:show", args=[self.slug])

    def set_tags(self, names):
        self.tags.set(
            Tag.objects.get_or_create(name=name)[0]
            for name in names
        )


class Comment(models.Model):
    name = models.CharField(max_length=50)
    text = models.TextField(max_length=1000)
    approved = models.BooleanField(default=False)
    article = models.ForeignKey(
        Article, models.CASCADE, related_name="comments"
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.text


class Token(models.Model):
    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE
    )


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


# --8<-- [end:focus]

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models

# --8<-- [start:focus]
small = RegexValidator(
    r"^[a-z0-9-]+\Z", "slug: small letters and hyphens"
)


class Article(models.Model):
    title = models.CharField(max_length=100)
    slug = models.CharField(
        max_length=50, unique=True, validators=[small]
    )
    rating = models.IntegerField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(rating__range=(1, 5)),
                name="article_rating",
            )
        ]

    def clean(self):
        self.title = (self.title or "").strip()
        if not self.title:
            raise ValidationError({"title": "title: is empty"})


# --8<-- [end:focus]

from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    written = models.DateTimeField()
    public = models.BooleanField(default=True)
    fee = models.DecimalField(max_digits=6, decimal_places=2)
    extra = models.JSONField(default=dict)

from django.db import models


class Visit(models.Model):
    # no foreign key across databases
    article_id = models.IntegerField()

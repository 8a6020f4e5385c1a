from pathlib import Path
from uuid import uuid4

from django.db import models


# --8<-- [start:focus]
def stored_name(photo, filename):
    suffix = Path(filename).suffix.lower()
    return f"{uuid4().hex}{suffix}"


class Photo(models.Model):
    name = models.CharField(max_length=255)  # to show
    file = models.FileField(upload_to=stored_name)
    content_type = models.CharField(max_length=20)


# --8<-- [end:focus]

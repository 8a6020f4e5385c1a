from pathlib import Path
from uuid import uuid4

from django.db import models


def stored_name(attachment, filename):
    suffix = Path(filename).suffix.lower()
    return f"{uuid4().hex}{suffix}"


class Attachment(models.Model):
    name = models.CharField(max_length=255)  # to show
    file = models.FileField(upload_to=stored_name)

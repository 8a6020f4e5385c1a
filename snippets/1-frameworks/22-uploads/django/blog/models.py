from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.db import models


# --8<-- [start:focus]
def at_most_a_kilobyte(file):
    if file.size > 1000:
        raise ValidationError("At most 1000 bytes.")


class Attachment(models.Model):
    file = models.FileField(
        upload_to="attachments",
        validators=[
            FileExtensionValidator(["txt"], "Only .txt."),
            at_most_a_kilobyte,
        ],
    )


# --8<-- [end:focus]

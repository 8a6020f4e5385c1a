from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator

# --8<-- [start:focus]
BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
}


def picture_type(file):
    first = file.read(8)
    file.seek(0)
    for beginning, content_type in BEGINNINGS.items():
        if first.startswith(beginning):
            return content_type
    return None


def is_picture(file):
    if picture_type(file) is None:
        raise ValidationError("Not a PNG or JPEG picture.")


def is_small(file):
    if file.size > 100_000:
        raise ValidationError("At most 100 kB.")


class PhotoForm(forms.Form):
    file = forms.FileField(
        label="Photo",
        widget=forms.FileInput({"accept": ".png,.jpg,.jpeg"}),
        validators=[
            FileExtensionValidator(
                ["png", "jpg", "jpeg"],
                message="Only .png, .jpg and .jpeg.",
            ),
            is_small,
            is_picture,
        ],
    )


# --8<-- [end:focus]

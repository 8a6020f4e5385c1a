from flask_wtf import FlaskForm
from flask_wtf.file import (
    FileAllowed,
    FileField,
    FileRequired,
    FileSize,
)
from wtforms.validators import ValidationError

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


def is_picture(form, field):
    if picture_type(field.data) is None:
        raise ValidationError("Not a PNG or JPEG picture.")


class PhotoForm(FlaskForm):
    file = FileField(
        "Photo:",
        validators=[
            FileRequired(),
            FileAllowed(
                ["png", "jpg", "jpeg"],
                message="Only .png, .jpg and .jpeg.",
            ),
            FileSize(max_size=100_000, message="At most 100 kB."),
            is_picture,
        ],
    )


# --8<-- [end:focus]

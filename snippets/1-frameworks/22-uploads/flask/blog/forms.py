from flask_wtf import FlaskForm
from flask_wtf.file import (
    FileAllowed,
    FileField,
    FileRequired,
    FileSize,
)


# --8<-- [start:focus]
class AttachmentForm(FlaskForm):
    file = FileField(
        validators=[
            FileRequired(),
            FileAllowed(["txt"], "Only .txt."),
            FileSize(1000, message="At most 1000 bytes."),
        ],
    )


# --8<-- [end:focus]

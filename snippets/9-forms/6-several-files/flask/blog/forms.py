from flask_wtf import FlaskForm
from flask_wtf.file import (
    FileAllowed,
    FileRequired,
    FileSize,
    MultipleFileField,
)
from wtforms.validators import Length


# --8<-- [start:focus]
class FilesForm(FlaskForm):
    files = MultipleFileField(
        "Files:",
        validators=[
            FileRequired(),
            Length(max=3, message="At most 3 files."),
            FileAllowed(
                ["txt", "pdf"], message="Only .txt and .pdf."
            ),
            FileSize(max_size=100_000, message="At most 100 kB."),
        ],
    )


# --8<-- [end:focus]

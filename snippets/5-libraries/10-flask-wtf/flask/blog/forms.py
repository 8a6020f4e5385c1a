from flask_wtf import FlaskForm
from wtforms import EmailField, StringField
from wtforms.validators import DataRequired, Email, Length


def strip(text):
    return text.strip() if text else text


# --8<-- [start:focus]
class CommentForm(FlaskForm):
    email = EmailField(
        "Email:",
        filters=[strip],
        validators=[
            DataRequired(),
            Email(message="Enter a valid email address."),
        ],
    )
    text = StringField(
        "Text:",
        filters=[strip],
        validators=[
            DataRequired(),
            Length(max=20, message="At most 20 characters."),
        ],
    )


# --8<-- [end:focus]

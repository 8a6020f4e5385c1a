from flask_wtf import FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import DataRequired, InputRequired, Length


def strip(text):
    return text.strip() if text else text


# it was sent, and is not only spaces
REQUIRED = [InputRequired(), DataRequired()]


class ArticleForm(FlaskForm):
    title = StringField(
        "Title:",
        filters=[strip],
        validators=[*REQUIRED, Length(max=100)],
    )
    text = TextAreaField(
        "Text:", filters=[strip], validators=REQUIRED
    )


class DeleteForm(FlaskForm):  # nothing but the token
    pass

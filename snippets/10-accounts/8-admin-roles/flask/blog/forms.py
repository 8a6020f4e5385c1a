from flask_wtf import FlaskForm
from wtforms import (
    BooleanField,
    PasswordField,
    SelectMultipleField,
    StringField,
)
from wtforms.validators import DataRequired, InputRequired, Length


def strip(text):
    return text.strip() if text else text


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


class ArticleForm(FlaskForm):
    title = StringField(
        filters=[strip],
        validators=[
            InputRequired(),  # it was sent
            DataRequired(),  # and is not only spaces
            Length(max=100),
        ],
    )
    published = BooleanField()


class ChosenForm(FlaskForm):
    chosen = SelectMultipleField(coerce=int)

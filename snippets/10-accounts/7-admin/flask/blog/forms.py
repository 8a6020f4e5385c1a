from flask_wtf import FlaskForm
from wtforms import (
    BooleanField,
    FieldList,
    Form,
    FormField,
    PasswordField,
    SelectMultipleField,
    StringField,
)
from wtforms.validators import DataRequired, InputRequired, Length

from blog.models import Comment


def strip(text):
    return text.strip() if text else text


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


# --8<-- [start:focus]
class CommentForm(Form):
    text = StringField(
        filters=[strip], validators=[Length(max=200)]
    )


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
    comments = FieldList(FormField(CommentForm, default=Comment))


class PublishForm(FlaskForm):
    chosen = SelectMultipleField(coerce=int)


# --8<-- [end:focus]

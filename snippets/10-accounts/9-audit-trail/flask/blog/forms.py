from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import DataRequired, InputRequired, Length


def strip(text):
    return text.strip() if text else text


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


# --8<-- [start:focus]
class ArticleForm(FlaskForm):
    title = StringField(
        filters=[strip],
        validators=[
            InputRequired(),  # it was sent
            DataRequired(),  # and is not only spaces
            Length(max=100),
        ],
    )


# --8<-- [end:focus]

from flask_wtf import FlaskForm
from wtforms import EmailField, PasswordField
from wtforms.validators import (
    Email,
    EqualTo,
    InputRequired,
    Length,
)


def lower(text):
    return text.strip().lower() if text else text


class LoginForm(FlaskForm):
    email = EmailField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


# --8<-- [start:focus]
ADDRESS = [InputRequired(), Length(max=254), Email()]


class RegisterForm(FlaskForm):
    email = EmailField(filters=[lower], validators=ADDRESS)
    password1 = PasswordField(
        validators=[InputRequired(), Length(min=8)]
    )
    password2 = PasswordField(
        validators=[InputRequired(), EqualTo("password1")]
    )


class AddressForm(FlaskForm):
    email = EmailField(filters=[lower], validators=ADDRESS)
    password = PasswordField(validators=[InputRequired()])


# --8<-- [end:focus]

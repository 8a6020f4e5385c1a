from flask_wtf import FlaskForm
from wtforms import EmailField, PasswordField
from wtforms.validators import (
    Email,
    EqualTo,
    InputRequired,
    Length,
    ValidationError,
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


class PasswordForm(FlaskForm):
    password = PasswordField(validators=[InputRequired()])

    def __init__(self, user):
        super().__init__()
        self.user = user

    def validate_password(self, field):
        if not self.user.check_password(field.data):
            raise ValidationError("Wrong password.")


class AddressForm(PasswordForm):
    email = EmailField(filters=[lower], validators=ADDRESS)


# --8<-- [end:focus]

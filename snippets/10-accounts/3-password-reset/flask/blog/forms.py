from flask_wtf import FlaskForm
from wtforms import EmailField, PasswordField
from wtforms.validators import EqualTo, InputRequired, Length


class LoginForm(FlaskForm):
    email = EmailField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


class ResetForm(FlaskForm):
    email = EmailField(
        validators=[InputRequired(), Length(max=254)]
    )


class NewPasswordForm(FlaskForm):
    new_password1 = PasswordField(
        validators=[InputRequired(), Length(min=8)]
    )
    new_password2 = PasswordField(
        validators=[InputRequired(), EqualTo("new_password1")]
    )

from django import forms
from django.contrib.auth.forms import (
    AuthenticationForm,
    BaseUserCreationForm,
)

from blog.models import User


# --8<-- [start:focus]
class LoginForm(AuthenticationForm):
    def confirm_login_allowed(self, user):
        super().confirm_login_allowed(user)
        if not user.confirmed:
            raise self.get_invalid_login_error()


class RegisterForm(BaseUserCreationForm):
    class Meta:
        model = User
        fields = ["email"]

    def clean_email(self):
        return self.cleaned_data["email"].lower()

    def validate_unique(self):
        """Whether it is taken is told by mail, not here."""


class PasswordForm(forms.Form):
    password = forms.CharField(
        strip=False, widget=forms.PasswordInput
    )

    def __init__(self, user, *args):
        super().__init__(*args)
        self.user = user

    def clean_password(self):
        password = self.cleaned_data["password"]
        if not self.user.check_password(password):
            raise forms.ValidationError("Wrong password.")
        return password


class AddressForm(PasswordForm):
    email = forms.EmailField(max_length=254)
    field_order = ["email", "password"]

    def clean_email(self):
        return self.cleaned_data["email"].lower()


# --8<-- [end:focus]

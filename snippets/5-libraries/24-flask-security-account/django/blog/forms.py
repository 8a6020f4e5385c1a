from django.contrib.auth.forms import (
    AuthenticationForm,
    BaseUserCreationForm,
)

from blog.models import User


# --8<-- [start:focus]
class RegisterForm(BaseUserCreationForm):
    class Meta:
        model = User
        fields = ["email"]

    def clean_email(self):
        return self.cleaned_data["email"].lower()

    def validate_unique(self):
        """Whether it is taken is told by mail, not here."""


class LoginForm(AuthenticationForm):
    def clean_username(self):
        return self.cleaned_data["username"].lower()

    def confirm_login_allowed(self, user):
        super().confirm_login_allowed(user)
        if user.confirmed_at is None:
            raise self.get_invalid_login_error()


# --8<-- [end:focus]

from django import forms
from django.contrib.auth.password_validation import (
    validate_password,
)
from mongomock import DuplicateKeyError

from blog.models import User
from blog.mongo import users


# --8<-- [start:focus]
class RegisterForm(forms.Form):
    username = forms.CharField(max_length=150)
    password = forms.CharField(widget=forms.PasswordInput)
    retype_password = forms.CharField(widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        password = data.get("password", "")
        if password != data.get("retype_password"):
            raise forms.ValidationError("Not the same password.")
        user = User(username=data.get("username", ""))
        validate_password(password, user)
        return data

    def save(self):
        user = User(username=self.cleaned_data["username"])
        user.set_password(self.cleaned_data["password"])
        try:
            users.insert_one(
                {
                    "username": user.username,
                    "password": user.password,
                    "is_active": True,
                }
            )
        except DuplicateKeyError:
            self.add_error("username", "This name is taken.")
            return None
        return user


# --8<-- [end:focus]

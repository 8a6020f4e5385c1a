import getpass

from django.contrib.auth.password_validation import (
    validate_password,
)
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from blog.models import User


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Create a user who may log in, and nothing more."

    def add_arguments(self, parser):
        parser.add_argument("email")

    def handle(self, *, email, **options):
        password = getpass.getpass()
        if password != getpass.getpass("Again: "):
            raise CommandError("Not the same password.")
        user = User(email=email)
        try:
            validate_password(password, user)
            user.set_password(password)
            user.full_clean()  # a new address, and a real one
        except ValidationError as error:
            raise CommandError(error.messages) from None
        user.save()


# --8<-- [end:focus]

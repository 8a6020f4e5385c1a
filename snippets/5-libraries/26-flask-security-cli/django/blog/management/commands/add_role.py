from django.contrib.auth.models import Group
from django.core.exceptions import ObjectDoesNotExist
from django.core.management.base import BaseCommand, CommandError

from blog.models import User


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Put a user into a group."

    def add_arguments(self, parser):
        parser.add_argument("email")
        parser.add_argument("role")

    def handle(self, *, email, role, **options):
        try:
            user = User.objects.get(email=email)
            user.groups.add(Group.objects.get(name=role))
        except ObjectDoesNotExist as error:
            raise CommandError(error) from None


# --8<-- [end:focus]

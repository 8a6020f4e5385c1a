from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Add a user to a group, creating the group if needed."

    def add_arguments(self, parser):
        parser.add_argument("--user", required=True)
        parser.add_argument("--role", required=True)

    def handle(self, *, user, role, **options):
        users = get_user_model().objects
        group, _ = Group.objects.get_or_create(name=role)
        users.get_by_natural_key(user).groups.add(group)


# --8<-- [end:focus]

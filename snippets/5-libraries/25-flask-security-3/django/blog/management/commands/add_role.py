from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand

from blog.models import User


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Add a user to a group, creating the group if needed."

    def add_arguments(self, parser):
        parser.add_argument("--user", required=True)
        parser.add_argument("--role", required=True)

    def handle(self, *, user, role, **options):
        group, _ = Group.objects.get_or_create(name=role)
        User.objects.get_by_natural_key(user).groups.add(group)


# --8<-- [end:focus]

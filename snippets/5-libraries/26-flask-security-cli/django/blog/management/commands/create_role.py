from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Create a group."

    def add_arguments(self, parser):
        parser.add_argument("role")

    def handle(self, *, role, **options):
        Group.objects.get_or_create(name=role)

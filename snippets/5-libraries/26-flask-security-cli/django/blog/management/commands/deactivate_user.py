from django.core.management.base import BaseCommand, CommandError

from blog.models import User


class Command(BaseCommand):
    help = "Disable an account."

    def add_arguments(self, parser):
        parser.add_argument("email")

    def handle(self, *, email, **options):
        users = User.objects.filter(email=email)
        if not users.update(is_active=False):
            raise CommandError("No such user.")

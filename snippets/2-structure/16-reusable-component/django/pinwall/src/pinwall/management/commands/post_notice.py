from django.core.management.base import BaseCommand

from pinwall.models import Notice


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Put up a notice."

    def add_arguments(self, parser):
        parser.add_argument("text")

    def handle(self, *, text, **options):
        Notice.objects.create(text=text)
        self.stdout.write(f"posted: {text}")


# --8<-- [end:focus]

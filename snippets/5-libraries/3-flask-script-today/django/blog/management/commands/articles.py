from django.core.management.base import BaseCommand

TITLES = ["Hello", "Flask", "Django"]


# --8<-- [start:focus]
class Command(BaseCommand):  # was: NoArgsCommand
    help = "List the newest articles."

    def add_arguments(self, parser):
        parser.add_argument("-n", "--limit", type=int, default=3)

    def handle(self, *, limit, **options):
        self.stdout.write(", ".join(TITLES[:limit]))


# --8<-- [end:focus]

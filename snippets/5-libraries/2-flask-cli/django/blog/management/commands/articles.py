from django.core.management.base import BaseCommand

from blog.data import articles


class Command(BaseCommand):
    help = "List the newest articles."

    def add_arguments(self, parser):
        parser.add_argument("-n", "--limit", type=int, default=3)

    def handle(self, *, limit, **options):
        self.stdout.write(", ".join(articles[:limit]))

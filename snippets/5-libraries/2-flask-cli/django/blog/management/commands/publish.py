from django.core.management.base import BaseCommand


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Publish articles."

    def add_arguments(self, parser):
        kinds = parser.add_subparsers(dest="kind", required=True)
        article = kinds.add_parser("article")
        article.add_argument("title")
        article.add_argument("--author", default="Ada")

    def handle(self, *, title, author, **options):
        self.stdout.write(f"{title} published by {author}")


# --8<-- [end:focus]

from django.core.management.base import BaseCommand


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Publish an article."

    # was: option_list = [make_option(…)]
    def add_arguments(self, parser):
        parser.add_argument("title")
        parser.add_argument("--author", default="Ada")

    def handle(self, *, title, author, **options):
        self.stdout.write(f"{title} published by {author}")


# --8<-- [end:focus]

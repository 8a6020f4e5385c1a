from django.core.management.base import (
    BaseCommand,
    CommandError,
)

from blog.models import Article, publish_all


class Command(BaseCommand):
    help = "Publish the article TITLE, or all of them."

    def add_arguments(self, parser):
        parser.add_argument("title", nargs="?", default="")
        parser.add_argument("--all", action="store_true")

    def handle(self, *args, **options):
        articles = Article.objects.filter(published=False)
        if options["all"]:
            if input("Publish all? [y/N]: ") != "y":
                raise CommandError("Nothing was published.")
        else:
            articles = articles.filter(title=options["title"])
        count = len(articles)
        if not count:
            raise CommandError("No such article.")
        publish_all(articles)
        self.stdout.write(f"Published: {count}")

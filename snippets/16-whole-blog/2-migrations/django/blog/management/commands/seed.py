from datetime import date

from django.core.management.base import BaseCommand

from blog.models import Article, User

# --8<-- [start:focus]
ARTICLES = [
    ("ada", "hello", "Hello", "The first article."),
    ("ada", "notes", "Notes", "Notes on an engine."),
    ("grace", "compilers", "Compilers", "Words for machines."),
    ("grace", "bugs", "Bugs", "The first was a moth."),
]
SUMMARIES = {
    "hello": "How this blog began.",
    "notes": "What the engine may do.",
    "compilers": "Who translates, and why.",
    "bugs": "Taped into the logbook.",
}


class Command(BaseCommand):
    help = "Users and articles to begin with."

    def handle(self, **options):
        users = {
            name: User.objects.create_user(name)
            for name in ("ada", "grace")
        }
        for number, row in enumerate(ARTICLES):
            name, slug, title, text = row
            Article.objects.create(
                author=users[name],
                slug=slug,
                title=title,
                summary=SUMMARIES[slug],
                text=text,
                published=date(2026, 1, 1 + number),
            )


# --8<-- [end:focus]

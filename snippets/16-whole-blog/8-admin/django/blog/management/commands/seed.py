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
TAGS = {
    "hello": ["blog"],
    "notes": ["engine", "numbers"],
    "compilers": ["engine", "words"],
    "bugs": [],
}
COMMENTS = [  # on the last of them
    {"name": "Linus", "text": "Which one?", "approved": True},
    {"name": "Eve", "text": "Cheap watches!", "approved": False},
]


class Command(BaseCommand):
    help = "Users and articles to begin with."

    def handle(self, **options):
        passwords = {"ada": "analytical", "grace": "difference"}
        users = {
            name: User.objects.create_user(
                name,
                password=password,
            )
            for name, password in passwords.items()
        }
        ada = users["ada"]
        ada.is_staff = ada.is_superuser = True
        ada.save()
        for number, row in enumerate(ARTICLES):
            name, slug, title, text = row
            article = Article.objects.create(
                author=users[name],
                slug=slug,
                title=title,
                summary=SUMMARIES[slug],
                text=text,
                published=date(2026, 1, 1 + number),
            )
            article.set_tags(TAGS[slug])
        for comment in COMMENTS:
            article.comments.create(**comment)


# --8<-- [end:focus]

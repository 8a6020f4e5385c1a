from datetime import date

from flask import Blueprint

from blog.models import Article, User, db

bp = Blueprint("cli", __name__, cli_group=None)


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


@bp.cli.command("seed")
def seed():
    """Users and articles to begin with."""
    users = {name: User(name=name) for name in ("ada", "grace")}
    for number, (name, slug, title, text) in enumerate(ARTICLES):
        article = Article(
            author=users[name],
            slug=slug,
            title=title,
            summary=SUMMARIES[slug],
            text=text,
            published=date(2026, 1, 1 + number),
        )
        db.session.add(article)
    db.session.commit()


# --8<-- [end:focus]

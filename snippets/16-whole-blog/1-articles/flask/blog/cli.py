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


@bp.cli.command("seed")
def seed():
    """Users and articles to begin with."""
    db.create_all()
    users = {name: User(name=name) for name in ("ada", "grace")}
    for number, (name, slug, title, text) in enumerate(ARTICLES):
        article = Article(
            author=users[name],
            slug=slug,
            title=title,
            text=text,
            published=date(2026, 1, 1 + number),
        )
        db.session.add(article)
    db.session.commit()


# --8<-- [end:focus]

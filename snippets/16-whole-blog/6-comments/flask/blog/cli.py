from datetime import date

from flask import Blueprint

from blog.models import Article, Comment, User, db

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


@bp.cli.command("seed")
def seed():
    """Users and articles to begin with."""
    passwords = {"ada": "analytical", "grace": "difference"}
    users = {name: User(name=name) for name in passwords}
    for name, password in passwords.items():
        users[name].set_password(password)
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
        article.set_tags(TAGS[slug])
    db.session.add_all(
        Comment(article=article, **comment)
        for comment in COMMENTS
    )
    db.session.commit()


# --8<-- [end:focus]

from itertools import count

from blog.models import Article, User, db

numbers = count(1)


def make_user(**fields):
    fields.setdefault("name", f"reader{next(numbers)}")
    return saved(User(**fields))


def make_article(title="An article", author=None, **fields):
    author = author or make_user()
    return saved(Article(title=title, author=author, **fields))


def saved(row):
    db.session.add(row)
    db.session.flush()
    return row

from itertools import count

from django.contrib.auth.models import User

from blog.models import Article

numbers = count(1)


def make_user(**fields):
    fields.setdefault("username", f"reader{next(numbers)}")
    return User.objects.create_user(**fields)


def make_article(title="An article", author=None, **fields):
    author = author or make_user()
    return Article.objects.create(
        title=title, author=author, **fields
    )

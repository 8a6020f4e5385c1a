# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import os
import re
from html import unescape
from itertools import combinations
from unittest.mock import patch

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from werkzeug.test import Client

from flaskr import create_app, views
from flaskr.models import Article, Comment, db
from moved import ROUTES, Moved

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
old = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

new = create_app()
with new.app_context():
    for title, live in (
        ("Hello", True),
        ("Draft", False),
        ("100% Ada's & Bob's", True),
    ):
        article = Article(title=title, tag="python", live=live)
        db.session.add(article)
    db.session.commit()


def delete_comments():
    with new.app_context():
        db.session.execute(db.delete(Comment))
        db.session.commit()


token = re.compile('<input.*name="(csrf.*?)".*value="(.*?)">')


def answer(response):
    """What has to be alike, by value."""
    if location := response.headers.get("Location"):
        return response.status_code, location
    if response.mimetype == "application/json":
        return response.status_code, response.json
    body = token.sub("", unescape(response.text))
    return response.status_code, body.split()


# --8<-- [start:focus]
PATHS = [
    "/",
    "/articles/1/",
    "/articles/2/",  # not live
    "/tags/python/",
    "/tags/nothing/",
    "/search/?q=HELLO",
    "/search/?q=%25",
    "/search/?q=a",
    "/feed.json",
]
FORM = "/articles/1/comment/"


def answers(app):
    """All that a visitor sees who also writes a comment."""
    client = Client(app)
    delete_comments()
    seen = [client.get(path) for path in PATHS]
    for text in "", "Ada's":
        page = client.get(FORM)
        name, value = token.search(page.text).groups()
        form = {"text": text, name: value}
        seen += [page, client.post(FORM, data=form)]
    seen.append(client.get("/articles/1/"))
    return [answer(response) for response in seen]


def wrong_subsets():
    """Those that answer otherwise than the old app alone."""
    expected = answers(old)
    return [
        moved
        for size in range(len(ROUTES) + 1)
        for moved in combinations(ROUTES, size)
        if answers(Moved(old, new, moved)) != expected
    ]


print("routes:", len(ROUTES), "subsets:", 2 ** len(ROUTES))
#> routes: 6 subsets: 64
print("wrong:", len(wrong_subsets()))
#> wrong: 0

# somebody forgets the drafts in the new app
with patch.object(views, "visible", lambda: db.select(Article)):
    wrong = wrong_subsets()
print("wrong:", len(wrong))
#> wrong: 62
print("alone:", *[name for name, *more in wrong if not more])
#> alone: index show tag search feed

app = Moved(old, new, ["index", "show"])
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "flask-login>=0.6.3",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "flask>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re
from unittest.mock import patch

from flask_login import FlaskLoginClient
from flask_migrate import upgrade

from blog import create_app
from blog.forms import ArticleForm
from blog.models import User, db

app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")
app.test_client_class = FlaskLoginClient
with app.app_context():
    upgrade()
app.test_cli_runner().invoke(args=["seed"])


def client_of(name):
    with app.app_context():
        query = db.select(User).filter_by(name=name)
        return app.test_client(user=db.session.scalar(query))


hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrf_token"] = token
    response = client.post(path, data=form)
    return response.status_code, response.location


# --8<-- [start:focus]
errors = re.compile('class="error">(.*)</p>')
ada, grace = client_of("ada"), client_of("grace")

hello = {"title": "Moths", "slug": "moths", "text": "In a relay."}
print(*post(grace, "/new/", **hello))
#> 302 /articles/moths/
page = grace.get("/articles/moths/").text
print(re.search(r'class="by">\s*(\w+),', page)[1])
#> grace

# the author may change it; to others it is not there
for client in app.test_client(), ada, grace:
    print(client.get("/articles/moths/edit/").status_code)
    #> 302
    #> 404
    #> 200
print(*post(ada, "/articles/moths/edit/", **hello))
#> 404 None
form = hello | {"title": "A moth"}
print(*post(grace, "/articles/moths/edit/", **form))
#> 302 /articles/moths/

# what is refused
page = grace.get("/new/").text
token = {"csrf_token": hidden.search(page)[1]}
form = {"title": " ", "slug": "hello", "text": "", **token}
page = grace.post("/new/", data=form).text
print(*errors.findall(page), sep="\n")
"""
This field is required.
Article with this Slug already exists.
This field is required.
"""

# two at once: neither check has seen the other's article
form |= {"title": "Hello", "text": "Again."}
with patch.object(ArticleForm, "validate_slug", None):
    response = grace.post("/new/", data=form)
print(response.status_code, *errors.findall(response.text))
#> 200 Somebody was faster. Save once more.

# a GET asks, a POST deletes
page = grace.get("/articles/moths/delete/").text
print(re.search("<p>(.*)</p>", page)[1])
#> Delete “A moth”?
print(*post(grace, "/articles/moths/delete/"))
#> 302 /
print(grace.get("/articles/moths/").status_code)
#> 404
# --8<-- [end:focus]

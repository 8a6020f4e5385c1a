# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "click>=8.2",
#     "flask-admin>=2",
#     "flask-babel>=4",
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

from flask_login import FlaskLoginClient
from flask_migrate import upgrade

from blog import create_app
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


ARTICLES, COMMENTS = "/admin/article/", "/admin/comment/"
TAGS = "/admin/tag/"


def cell(name):
    return re.compile(rf'<td class="col-{name}">\s*(.*?)\s*</td>')


def send(path, form):
    token = hidden.search(ada.get("/new/").text)[1]
    return ada.post(path, data=form | {"csrf_token": token})


# --8<-- [start:focus]
ada, grace = client_of("ada"), client_of("grace")
stranger = app.test_client()
for client in stranger, grace, ada:
    print(client.get("/admin/").status_code)
    #> 302
    #> 302
    #> 200


def titles(query=""):
    page = ada.get(f"{ARTICLES}{query}").text
    return cell("title").findall(page)


print(*titles())
#> Bugs Compilers Notes Hello
print(*titles("?search=moth"))
#> Bugs

# an edit in the admin is one on the site
form = {"title": "Moths", "slug": "bugs", "text": "A moth."}
form["summary"] = "In a relay."
page = send(f"{ARTICLES}edit/?id=4", form)
print(page.status_code)
#> 302
print("<h1>Moths</h1>" in ada.get("/articles/bugs/").text)
#> True
form |= {"title": "", "slug": "a/b"}
page = send(f"{ARTICLES}edit/?id=4", form)
print(page.status_code, "This field is required." in page.text)
#> 200 True
print("Enter a valid “slug”" in page.text)
#> True

# what waits, and the action that approves it
page = ada.get(f"{COMMENTS}?flt0_approved_equals=0").text
print(*cell("text").findall(page))
#> Cheap watches!
page = send(
    f"{COMMENTS}action/", {"action": "approve", "rowid": [2]}
)
print(page.status_code)
#> 302
page = stranger.get("/articles/bugs/").text
print(re.findall('class="text">(.*)</p>', page)[1:])
#> ['Which one?', 'Cheap watches!']

# a tag that is deleted leaves no rows to the next one
print(send(f"{TAGS}delete/", {"id": 4}).status_code)
#> 302
print(send(f"{TAGS}new/", {"name": "new"}).status_code)
#> 302
for tag in "engine", "words", "new":
    print(tag, stranger.get(f"/?tag={tag}").text.count("<h2>"))
    #> engine 2
    #> words 0
    #> new 0
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "markupsafe>=3.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from flask_login import FlaskLoginClient
from markupsafe import Markup

from blog import create_app
from blog.models import Article, User, db

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()
    ada = User(name="ada", is_admin=True)
    ada.set_password("analytical")
    grace = User(name="grace", password_hash="none")
    db.session.add_all([ada, grace])
    for title in ["Hello", "Tools", "Hello again"]:
        db.session.add(Article(title=title, author=ada))
    db.session.commit()
    client_of_grace = app.test_client(user=grace)

LIST = "/admin/articles/"
hidden = re.compile('name="csrf_token" .*value="(.*?)"')
cell = re.compile("<td>.*?</td>", re.DOTALL)


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def rows(page):
    cells = [
        Markup(found).striptags()
        for found in cell.findall(page.text)
    ]
    return [cells[i : i + 3] for i in range(0, len(cells), 3)]


# --8<-- [start:focus]
client, stranger = app.test_client(), app.test_client()
form = {"username": "ada", "password": "analytical"}
response = post(client, f"/login/?next={LIST}", **form)
print(response.location == LIST)
#> True
for each in stranger, client_of_grace, client:
    print(each.get(LIST).status_code)
    #> 302
    #> 403
    #> 200

queries = ["", "?q=hello", "?q=ada+tools", "?published=0"]
for query in queries:
    found = rows(client.get(LIST + query))
    print([title for title, author, shown in found])
    #> ['Hello', 'Tools', 'Hello again']
    #> ['Hello', 'Hello again']
    #> ['Tools']
    #> ['Hello', 'Tools', 'Hello again']

chosen = {"chosen": [1, 2]}
print(post(client, f"{LIST}publish/", **chosen).status_code)
#> 302
for row in rows(client.get(LIST)):
    print(row)
    #> ['Hello', 'ada', 'True']
    #> ['Tools', 'ada', 'True']
    #> ['Hello again', 'ada', 'False']

page = client.get(f"{LIST}1/").text
print(re.findall('name="(comments-[0-9]+-text)"', page))
#> ['comments-0-text']
form = {
    "title": "Hello, world",
    "published": "on",
    "comments-0-text": "Welcome!",
}
print(post(client, f"{LIST}1/", **form).status_code)
#> 302
print(post(client, f"{LIST}add/", **form).status_code)
#> 302

# not valid: the form again, and nothing is saved
for title in " ", "x" * 101:
    page = post(client, f"{LIST}add/", **form | {"title": title})
    print(page.status_code)
    #> 200
    #> 200
del form["title"]
print(post(client, f"{LIST}1/", **form).status_code)
#> 200
print(re.findall("<li>(.*)</li>", stranger.get("/").text))
#> ['Hello, world (1)', 'Tools (0)', 'Hello, world (1)']
# --8<-- [end:focus]

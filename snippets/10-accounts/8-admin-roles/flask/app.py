# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import csv
import io
import re

from flask_login import FlaskLoginClient

from blog import create_app
from blog.models import Article, Role, User, db

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()

LIST = "/admin/articles/"
hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(LIST).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def has_save(client, id):
    page = client.get(f"{LIST}{id}/").text
    return 'value="Save"' in page


# --8<-- [start:focus]
roles = {
    "linus": Role.READER,
    "grace": Role.AUTHOR,
    "ada": Role.ADMIN,
}
clients = {}
with app.app_context():
    for name, role in roles.items():
        user = User(name=name, role=role, password_hash="none")
        db.session.add(user)
        db.session.commit()
        clients[name] = app.test_client(user=user)
    db.session.add(Article(title="=1+1", author_id=3))
    db.session.flush()
    db.session.add(Article(title="Tools", author_id=2))
    db.session.commit()

form = {"title": "Tools, new", "published": "on"}
for name, client in clients.items():
    for id in 1, 2:
        response = post(client, f"{LIST}{id}/", **form)
        saves = has_save(client, id), response.status_code
        with app.app_context():
            article = db.session.get(Article, id)
            print(name, *saves, article.title, article.published)
            #> linus False 403 =1+1 False
            #> linus False 403 Tools False
            #> grace False 403 =1+1 False
            #> grace True 302 Tools, new False
            #> ada True 302 Tools, new True
            #> ada True 302 Tools, new True

# no role, no way in; a stranger may log in first
with app.app_context():
    nobody = User(name="nobody", password_hash="none")
    db.session.add(nobody)
    db.session.commit()
    client_of_nobody = app.test_client(user=nobody)
stranger = app.test_client()
for each in client_of_nobody, stranger:
    print(each.get(LIST).status_code)
    #> 403
    #> 302

# authors may change their articles, not delete them
page = clients["grace"].get(f"{LIST}2/").text
print("delete/" in page)
#> False

with app.app_context():
    first = db.update(Article).filter_by(id=1)
    db.session.execute(first.values(title="=1+1"))
    db.session.commit()
chosen = {"chosen": [1, 2]}
response = post(clients["linus"], f"{LIST}export/", **chosen)
print(response.headers["Content-Type"])
#> text/csv
for row in csv.reader(io.StringIO(response.text)):
    print(row)
    #> ["'=1+1", 'ada']
    #> ['Tools, new', 'grace']
print(re.findall("<li>(.*)</li>", stranger.get("/").text))
#> ['=1+1', 'Tools, new']
# --8<-- [end:focus]

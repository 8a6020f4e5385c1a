# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-admin>=2",
#     "flask-babel>=4",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import csv
import io
import re

from flask_login import FlaskLoginClient

from blog import create_app
from blog.models import Article, Comment, User, db

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()

LIST = "/admin/article/"
EDIT = f"{LIST}edit/?id=1"
hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def post(client, path, **form):
    # who may change nothing gets no form, and no token
    token = hidden.search(client.get(LIST).text)
    form["csrf_token"] = token[1] if token else ""
    return client.post(path, data=form)


def state():
    with app.app_context():
        article = db.session.get(Article, 1)
        texts = [comment.text for comment in article.comments]
        return article.title, article.published, texts


# --8<-- [start:focus]
with app.app_context():
    ada = User(name="@ada", is_staff=True, is_editor=True)
    linus = User(name="linus", is_staff=True)
    nobody = User(name="nobody")
    db.session.add_all([ada, linus, nobody])
    article = Article(title="=1+1", author=ada)
    article.comments = [Comment(text="First")]
    db.session.add(article)
    db.session.commit()
    editor, reader, other = (
        app.test_client(user=user)
        for user in (ada, linus, nobody)
    )

# who gets in
for client in editor, reader, other:
    print(client.get(LIST).status_code)
    #> 200
    #> 200
    #> 403

# the article and its comments are one form
form = {
    "title": "=1+1",
    "comments-0-id": 1,
    "comments-0-text": "First, edited",
    "comments-1-text": "Second",
}
post(reader, EDIT, **form)
print(*state())
#> =1+1 False ['First']
print(post(editor, EDIT, **form).status_code, *state())
#> 302 =1+1 False ['First, edited', 'Second']

# nobody deletes a comment in the form of its article
form |= {"comments-1-id": 2, "del-comments-0": "on"}
print(post(editor, EDIT, **form).status_code, *state())
#> 302 =1+1 False ['First, edited', 'Second']
print("Delete?" in editor.get(EDIT).text)
#> False

# without the token of the form
form["title"] = "From another site"
editor.post(EDIT, data=form)
print(*state())
#> =1+1 False ['First, edited', 'Second']

# an action on the chosen rows
chosen = {"action": "publish", "rowid": [1]}
post(reader, f"{LIST}action/", **chosen)
print(*state())
#> =1+1 False ['First, edited', 'Second']
post(editor, f"{LIST}action/", **chosen)
print(*state())
#> =1+1 True ['First, edited', 'Second']

# whoever may look may export
response = reader.get(f"{LIST}export/csv/")
print(response.mimetype)
#> text/csv
for row in csv.reader(io.StringIO(response.text)):
    print(row)
    #> ['Title', 'Author']
    #> ["'=1+1", "'@ada"]
# --8<-- [end:focus]

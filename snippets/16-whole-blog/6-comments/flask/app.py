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

from flask_login import FlaskLoginClient
from flask_migrate import upgrade

from blog import create_app
from blog.models import Comment, User, db

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
def shown(client):
    page = client.get("/articles/bugs/").text
    texts = re.findall('class="text">(.*)</p>', page)[1:]
    buttons = re.findall("<button>(.*)</button>", page)
    return len(texts), *(b for b in buttons if "Log" not in b)


ada, grace = client_of("ada"), client_of("grace")
stranger = app.test_client()
for client in stranger, ada, grace:
    print(*shown(client))
    #> 1 Comment
    #> 1 Comment
    #> 2 Delete Approve Delete Comment

# anybody may comment; the author decides
form = {"name": "Bob", "text": "<b>Nice!</b>"}
print(*post(stranger, "/articles/bugs/comments/", **form))
#> 302 /articles/bugs/
page = stranger.get("/articles/bugs/").text
print(re.search('role="status">(.*)</p>', page)[1])
#> Thank you. Your comment waits for the author.
print(*shown(stranger))
#> 1 Comment
for client in stranger, ada, grace:
    print(post(client, "/comments/3/approve/")[0])
    #> 302
    #> 404
    #> 302
# where next would lead the stranger after the log-in
print(grace.get("/comments/3/approve/").status_code)
#> 405
print(*post(grace, "/comments/2/delete/"))
#> 302 /articles/bugs/
page = stranger.get("/articles/bugs/").text
print(*re.findall('class="text">(.*)</p>', page), sep="\n")
"""
The first was a moth.
Which one?
&lt;b&gt;Nice!&lt;/b&gt;
"""

# a comment that is not valid is shown again
print(*post(stranger, "/articles/bugs/comments/", name="Bob"))
#> 200 None

# with the article its comments are deleted
print(*post(stranger, "/articles/compilers/comments/", **form))
#> 302 /articles/compilers/
print(*post(grace, "/articles/compilers/delete/"))
#> 302 /
with app.app_context():
    print(db.session.scalar(db.select(db.func.count(Comment.id))))
    #> 2
# --8<-- [end:focus]

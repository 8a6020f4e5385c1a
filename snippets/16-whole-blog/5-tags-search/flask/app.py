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
def seen(client, path):
    response = client.get(path)
    titles = re.findall(r"<h2>\s*<a.*>\s*(.*)</a>", response.text)
    pages = re.search("Page .*", response.text)
    return response.status_code, titles, pages and pages[0]


stranger = app.test_client()
paths = ["/", "/?page=2", "/?page=3", "/?tag=engine"]
paths += ["/?q=MOTH", "/?q=m&tag=engine", "/?q=100%"]
for path in paths:
    print(path, *seen(stranger, path))
    #> / 200 ['Bugs', 'Compilers', 'Notes'] Page 1 of 2
    #> /?page=2 200 ['Hello'] Page 2 of 2
    #> /?page=3 404 [] None
    #> /?tag=engine 200 ['Compilers', 'Notes'] Page 1 of 1
    #> /?q=MOTH 200 ['Bugs'] Page 1 of 1
    #> /?q=m&tag=engine 200 ['Compilers'] Page 1 of 1
    #> /?q=100% 200 [] Page 1 of 1

# the links keep what is looked for
page = stranger.get("/?q=e&tag=").text
print(re.search('href="(/.q=.*)"', page)[1].replace("amp;", ""))
#> /?q=e&tag=&page=2

# tags are written as words, and made where they are new
grace = client_of("grace")
form = {"title": "Compilers", "slug": "compilers", "text": "…"}
form["tags"] = "Words, cobol,, words "
print(*post(grace, "/articles/compilers/edit/", **form))
#> 302 /articles/compilers/
page = grace.get("/articles/compilers/").text
print(re.findall(r'tag=(\w+)">', page))
#> ['cobol', 'words']
page = grace.get("/articles/compilers/edit/").text
print(re.search('name="tags".* value="(.*?)"', page)[1])
#> cobol, words
print(seen(stranger, "/?tag=cobol")[1])
#> ['Compilers']
# --8<-- [end:focus]

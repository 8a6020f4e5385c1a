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
from io import BytesIO

from flask_login import FlaskLoginClient
from flask_migrate import upgrade

from blog import create_app
from blog.models import Article, User, db

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


PNG = b"\x89PNG\r\n\x1a\n"  # how each PNG begins


# --8<-- [start:focus]
def upload(name, content):
    token = hidden.search(grace.get("/login/").text)[1]
    form = {"title": "Bugs", "slug": "bugs", "text": "A moth."}
    form |= {
        "csrf_token": token,
        "cover": (BytesIO(content), name),
    }
    page = grace.post("/articles/bugs/edit/", data=form)
    errors = re.findall('class="error">(.*)</p>', page.text)
    return page.status_code, errors


grace, stranger = client_of("grace"), app.test_client()

print(stranger.get("/articles/bugs/cover/").status_code)
#> 404
print(*upload("moth.png", PNG + bytes(500)))
#> 302 []
page = stranger.get("/articles/bugs/").text
print(re.search('src="(.*?)"', page)[1])
#> /articles/bugs/cover/
picture = stranger.get("/articles/bugs/cover/")
print(picture.headers["Content-Type"], len(picture.data))
#> image/png 508
print(picture.headers["X-Content-Type-Options"])
#> nosniff

# neither its name nor its type is taken at its word
print(*upload("moth.html", PNG + b"<script>"))
#> 200 ['Only .png, .jpg and .jpeg.']
print(*upload("moth.png", b"<script>"))
#> 200 ['Not a PNG or JPEG picture.']
print(*upload("large.png", PNG + bytes(500_000)))
#> 200 ['At most 500 kB.']
with app.app_context():
    query = db.select(Article.cover).filter_by(slug="bugs")
    stored = db.session.scalar(query)
print(re.sub("[0-9a-f]{32}", "<random>", stored))
#> <random>.png

# saved without a new file it keeps the old one
form = {"title": "Bugs", "slug": "bugs", "text": "A moth."}
print(*post(grace, "/articles/bugs/edit/", **form))
#> 302 /articles/bugs/
print(stranger.get("/articles/bugs/cover/").status_code)
#> 200
# --8<-- [end:focus]

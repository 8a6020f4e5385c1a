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

from flask_migrate import upgrade

from blog import create_app
from blog.models import User, db

app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")
with app.app_context():
    upgrade()
app.test_cli_runner().invoke(args=["seed"])

client = app.test_client()
hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(path, form=None):
    page = client.get("/login/").text
    token = {"csrf_token": hidden.search(page)[1]}
    response = client.post(path, data={**(form or {}), **token})
    return response.status_code, response.location


def shown():
    nav = client.get("/").text.partition("<nav>")[2]
    return re.search(r"(Log (in|out \w+))<", nav)[1]


# --8<-- [start:focus]
print(shown())
#> Log in
wrong = {"username": "ada", "password": "difference"}
print(*post("/login/", wrong), shown())
#> 200 None Log in
form = {"username": "ada", "password": "analytical"}
print(*post("/login/?next=/articles/notes/", form), shown())
#> 302 /articles/notes/ Log out ada
print(*post("/login/?next=https://evil.example/", form))
#> 302 /

# a copy of the cookie is worth nothing after the log-out
copy = client.get_cookie("session").value
print(*post("/logout/"), shown())
#> 302 / Log in
client.set_cookie("session", copy)
print(shown())
#> Log in

# what is stored of a password
with app.app_context():
    query = db.select(User).filter_by(name="ada")
    stored = db.session.scalar(query).password_hash
print("analytical" in stored)
#> False
# --8<-- [end:focus]

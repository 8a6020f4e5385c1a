# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-principal>=0.4",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from blog import create_app
from blog.models import Article, Role, User, db

app = create_app()
with app.app_context():
    db.create_all()
    editor = Role(name="editor")
    for name, roles in [("grace", []), ("ada", [editor])]:
        user = User(name=name, roles=roles)
        user.set_password("analytical")
        db.session.add(user)
    db.session.add(Article(title="Hello"))
    db.session.commit()

hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def log_in(name):
    client = app.test_client()
    form = {"username": name, "password": "analytical"}
    post(client, "/login/", **form)
    return client


# --8<-- [start:focus]
for name in ["grace", "ada"]:
    client = log_in(name)
    button = "Publish" in client.get("/").text
    response = post(client, "/articles/1/publish/")
    with app.app_context():
        article = db.session.get(Article, 1)
        print(button, response.status_code, article.published)
        #> False 403 False
        #> True 302 True

# a form on another site
with app.app_context():
    db.session.execute(db.update(Article).values(published=False))
    db.session.commit()
client.post("/articles/1/publish/")
with app.app_context():
    print(db.session.get(Article, 1).published)
    #> False

# nobody is logged in
stranger = app.test_client()
print(post(stranger, "/articles/1/publish/").status_code)
#> 403

# a role taken away counts at once
with app.app_context():
    role = db.session.scalars(db.select(Role)).one()
    role.users.clear()
    db.session.commit()
print(post(client, "/articles/1/publish/").status_code)
#> 403
# --8<-- [end:focus]

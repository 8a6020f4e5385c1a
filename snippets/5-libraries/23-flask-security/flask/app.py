# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "argon2-cffi>=23.1",
#     "flask>=3.1",
#     "flask-security>=5.9.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from flask_security import hash_password

from blog import create_app, security
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    users = security.datastore
    password = hash_password("analytical")
    for email in ["ada@example.org", "grace@example.org"]:
        users.create_user(email=email, password=password)
    users.create_role(name="editor")
    users.add_role_to_user(
        users.find_user(email="ada@example.org"), "editor"
    )
    users.commit()

hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(client, path, page, **form):
    token = hidden.search(client.get(page).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


# --8<-- [start:focus]
print(password.split("$")[1])
#> argon2id

for name in ["grace", "ada"]:
    client = app.test_client()
    email = f"{name}@example.org"
    form = {"email": email, "password": "analytical"}
    post(client, "/login/", "/login/", **form)
    page = client.get("/").text
    who = re.search("<p>(.*)</p>", page)[1]
    response = post(client, "/articles/1/publish/", "/")
    with app.app_context():
        article = db.session.get(Article, 1)
        print(who, response.status_code, article.published)
        #> You are grace@example.org. 403 False
        #> You are ada@example.org. 302 True

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
path = "/articles/1/publish/"
print(post(stranger, path, "/login/").status_code)
#> 302
# --8<-- [end:focus]

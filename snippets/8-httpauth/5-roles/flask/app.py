# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import create_app
from blog.models import Role, Token, User, db, digest

app = create_app()
with app.app_context():
    db.create_all()
    admin, editor = Role(name="admin"), Role(name="editor")
    for name, roles in {
        "ada": [admin, editor],
        "grace": [editor],
        "linus": [],
    }.items():
        # a real one is secrets.token_urlsafe()
        token = Token(digest=digest(f"token-of-{name}"))
        user = User(name=name, roles=roles, tokens=[token])
        db.session.add(user)
        db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def by(name):
    return {"Authorization": f"Bearer token-of-{name}"}


print(client.delete("/articles/").status_code)
#> 401
for name in "linus", "grace", "ada":
    response = client.delete("/articles/", headers=by(name))
    print(name, response.status_code)
    #> linus 403
    #> grace 403
    #> ada 200

response = client.post("/articles/", headers=by("linus"))
print(response.status_code)
#> 403
response = client.post("/articles/", headers=by("grace"))
print(response.status_code, response.json["author"])
#> 201 grace

print(client.get("/articles/").json["reader"])
#> anyone
response = client.get("/articles/", headers=by("nobody"))
print("wrong token:", response.status_code)
#> wrong token: 200
# --8<-- [end:focus]

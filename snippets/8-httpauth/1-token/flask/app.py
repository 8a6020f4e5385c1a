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
from blog.models import Token, User, db, digest

app = create_app()
with app.app_context():
    db.create_all()
    for name in "ada", "grace", "linus":
        # a real one is secrets.token_urlsafe()
        token = Token(digest=digest(f"token-of-{name}"))
        db.session.add(User(name=name, tokens=[token]))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def get_me(authorization):
    headers = {"Authorization": authorization}
    return client.get("/me/", headers=headers)


response = client.get("/me/")
print(response.status_code, response.json["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"].split()[0])
#> Bearer
print(get_me("Bearer wrong").status_code)
#> 401
print(get_me("Token token-of-ada").status_code)
#> 401
print(get_me("Bearer token-of-ada").json["user"])
#> ada

with app.app_context():
    users = db.select(User).order_by(User.id).limit(3)
    ada, grace, linus = db.session.scalars(users)
    grace.is_active = False
    linus.tokens.clear()
    db.session.commit()
print("disabled:", get_me("Bearer token-of-grace").status_code)
#> disabled: 401
print("revoked:", get_me("Bearer token-of-linus").status_code)
#> revoked: 401
# --8<-- [end:focus]

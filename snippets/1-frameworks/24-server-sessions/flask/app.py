# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-session>=0.8",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from datetime import datetime

from blog import app
from models import db

Stored = app.session_interface.sql_session_model


def look(key):
    client = app.test_client()
    client.set_cookie("session", key)
    page = client.get("/").json
    return len(page["draft"]), page["editor"]


def count():
    with app.app_context():
        count = db.select(db.func.count(Stored.id))
        return db.session.scalar(count)


# --8<-- [start:focus]
# a draft of 5000 characters; what the browser holds of it
client = app.test_client()
client.post("/draft/", data={"text": "word " * 1000})
before = client.get_cookie("session").value
print("word" in before, len(before) < 50)
#> False True

# log-in: a new key for the same draft; the old one is void
client.post("/login/", data={"password": "analytical"})
after = client.get_cookie("session").value
print(look(before))
#> (0, False)
print(look(after))
#> (5000, True)

# the server ends it
with app.app_context():
    ended = db.delete(Stored).where(
        Stored.session_id == f"session:{after}"
    )
    db.session.execute(ended)
    db.session.commit()
print(look(after))
#> (0, False)

# log-out deletes the row; a visitor who stays away leaves it
for leave in True, False:
    client = app.test_client()
    client.post("/draft/", data={"text": "Hello"})
    if leave:
        client.post("/logout/")
    print(count())
    #> 0
    #> 1

# it expires, and is cleared
with app.app_context():
    old = db.update(Stored).values(expiry=datetime(2000, 1, 1))
    db.session.execute(old)
    db.session.commit()
app.test_cli_runner().invoke(args=["session_cleanup"])
print(count())
#> 0
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from base64 import urlsafe_b64decode

from blog import app
from models import Article, db

with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.add(Article(title="Tools"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()

client.post("/articles/1/later/")
client.post("/articles/2/later/")
client.post("/theme/", data={"theme": "dark"})
print(client.get("/").json)
#> {'later': ['Hello', 'Tools'], 'theme': 'dark'}

# what the browser holds
cookie = client.get_cookie("session").value
payload = urlsafe_b64decode(cookie.split(".")[0] + "====")
print(b"Tools" in payload)
#> True

# changed by the visitor: an empty session
client.set_cookie("session", "x" + cookie)
print(client.get("/").json)
#> {'later': [], 'theme': 'dark'}

# forgotten; and a copy from before
client.set_cookie("session", cookie)
client.post("/forget/")
print(client.get("/").json)
#> {'later': [], 'theme': 'dark'}
client.set_cookie("session", cookie)
print(client.get("/").json)
#> {'later': ['Hello', 'Tools'], 'theme': 'dark'}
# --8<-- [end:focus]

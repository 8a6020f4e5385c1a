# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask[async]>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///

from blog import app
from models import Article, db

with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.add(Article(title="Tools"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()

print(client.get("/together/").text)
#> news and weather
print(client.get("/articles/").text)
#> Hello, Tools
print(client.get("/slow/").text)
#> done in a thread

# the database without await
print(client.get("/careless/").text)
#> 2
# --8<-- [end:focus]

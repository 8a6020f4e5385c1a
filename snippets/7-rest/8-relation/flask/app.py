# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from sqlalchemy import event

from blog import create_app
from blog.models import Article, Tag, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    python, web = Tag(name="python"), Tag(name="web")
    hello = Article(title="Hello", author=ada)
    hello.tags = [python, web]
    flask = Article(title="Flask", author=User(name="grace"))
    db.session.add_all([hello, flask])
    db.session.commit()
    queries = []
    event.listen(
        db.engine,
        "before_cursor_execute",
        lambda *args: queries.append(args[2]),
    )

# --8<-- [start:focus]
client = app.test_client()
articles = client.get("/articles/").json
print(len(queries), "queries")
#> 2 queries
print(*articles[0])
#> id title author tags
for article in articles:
    print(article["title"], article["author"], article["tags"])
    #> Hello {'id': 1, 'name': 'ada'} ['python', 'web']
    #> Flask {'id': 2, 'name': 'grace'} []

sent = {"title": "Django", "author_id": 1, "tags": ["web"]}
response = client.post("/articles/", json=sent)
print(response.status_code, response.json["author"]["name"])
#> 201 ada
print(response.json["tags"])
#> ['web']

# an author and a tag that are not there; an object as author
sent = {"title": "REST", "author_id": 9, "tags": ["rest"]}
response = client.post("/articles/", json=sent)
print(response.status_code, *sorted(response.json))
#> 400 author_id tags
sent = {"title": "REST", "author": {"name": "me"}, "tags": []}
response = client.post("/articles/", json=sent)
print(response.status_code, *sorted(response.json))
#> 400 author_id
# --8<-- [end:focus]

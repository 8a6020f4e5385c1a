# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from sqlalchemy import event

from blog import create_app
from blog.models import Tag, Token, User, db, digest

app = create_app()
with app.app_context():
    db.create_all()
    for name in "ada", "grace":
        # a real one is secrets.token_urlsafe()
        token = Token(digest=digest(f"token-of-{name}"))
        db.session.add(User(name=name, tokens=[token]))
    db.session.add_all([Tag(name="python"), Tag(name="web")])
    db.session.commit()
    queries = []
    event.listen(
        db.engine,
        "before_cursor_execute",
        lambda *args: queries.append(args[2]),
    )

# --8<-- [start:focus]
client = app.test_client()
ada = {"Authorization": "Bearer token-of-ada"}
grace = {"Authorization": "Bearer token-of-grace"}

# ada writes a draft, with tags
sent = {"title": "Flask views", "tags": ["python", "web"]}
response = client.post("/articles/", json=sent, headers=ada)
print(response.status_code, *response.json)
#> 201 url title public author tags
url = response.headers["Location"]
print(url, response.json["author"], response.json["tags"])
#> http://localhost/articles/1/ ada ['python', 'web']

# who sees it? and after it is public?
for who in {}, grace, ada:
    print(client.get(url, headers=who).status_code)
    #> 404
    #> 404
    #> 200
response = client.patch(url, json={"public": True}, headers=ada)
print(response.status_code, client.get(url).status_code)
#> 200 200

# who may change it?
for who in {}, grace:
    response = client.patch(url, json={"title": "X"}, headers=who)
    print(response.status_code, response.json["title"])
    #> 401 Unauthorized
    #> 403 Forbidden
print(response.mimetype)
#> application/problem+json

# what is refused, and why
sent = {"title": "", "tags": ["rust"]}
response = client.post("/articles/", json=sent, headers=ada)
print(response.status_code, *sorted(response.json["errors"]))
#> 400 tags title

# twelve more, of another author
for number in range(1, 13):
    sent = {
        "title": f"Notes {number}",
        "public": True,
        "tags": [],
    }
    client.post("/articles/", json=sent, headers=grace)
queries.clear()
page = client.get("/articles/?search=notes&ordering=-id").json
print(page["count"], len(page["results"]))
#> 12 10
print(page["next"])
#> http://localhost/articles/?ordering=-id&page=2&search=notes
print(page["results"][0]["title"], "first, in", len(queries))
#> Notes 12 first, in 3
page = client.get("/articles/?tag=web").json
print([article["title"] for article in page["results"]])
#> ['Flask views']

print(client.delete(url, headers=ada).status_code)
#> 204
response = client.get(url)
print(response.status_code, response.json)
#> 404 {'status': 404, 'title': 'Not Found'}
# --8<-- [end:focus]

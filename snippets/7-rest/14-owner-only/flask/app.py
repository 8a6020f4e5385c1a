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
from blog import create_app
from blog.models import Article, Token, User, db, digest

app = create_app()
with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    for user in ada, grace:
        # a real one is secrets.token_urlsafe()
        token = Token(digest=digest(f"token-of-{user.name}"))
        user.tokens.append(token)
        db.session.add(user)
    hello = Article(title="Hello", public=True, author=ada)
    draft = Article(title="A draft", public=False, author=ada)
    db.session.add_all([hello, draft])
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def bearer(name):
    return {"Authorization": f"Bearer token-of-{name}"}


# who sees what
for headers in {}, bearer("grace"), bearer("ada"):
    articles = client.get("/articles/", headers=headers).json
    print([article["title"] for article in articles])
    #> ['Hello']
    #> ['Hello']
    #> ['Hello', 'A draft']
for headers in {}, bearer("grace"), bearer("ada"):
    response = client.get("/articles/2/", headers=headers)
    print("draft:", response.status_code)
    #> draft: 404
    #> draft: 404
    #> draft: 200

# who may change what
sent = {"title": "Mine"}
for headers in {}, bearer("grace"), bearer("ada"):
    response = client.put(
        "/articles/1/", json=sent, headers=headers
    )
    print("change:", response.status_code)
    #> change: 401
    #> change: 403
    #> change: 200
response = client.delete("/articles/2/", headers=bearer("grace"))
print("not seen, not deleted:", response.status_code)
#> not seen, not deleted: 404

# the author is the one with the token, whatever the body says
sent = {"title": "New", "public": True, "author": "ada"}
response = client.post(
    "/articles/", json=sent, headers=bearer("grace")
)
print(response.status_code, response.json["author"])
#> 201 grace
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()

# --8<-- [start:focus]
client = app.test_client()


def post(title, key):
    headers = {"Idempotency-Key": key} if key else {}
    sent = {"title": title}
    return client.post("/articles/", json=sent, headers=headers)


def count():
    with app.app_context():
        query = db.select(db.func.count(Article.id))
        return db.session.scalar(query)


# the answer got lost, so the client sends it again
first, again = post("Hello", "key-1"), post("Hello", "key-1")
print(first.status_code, first.json)
#> 201 {'id': 1, 'title': 'Hello'}
print(again.status_code, again.json)
#> 201 {'id': 1, 'title': 'Hello'}
print(count(), "article")
#> 1 article

# another key: it is meant
print(post("Hello", "key-2").json)
#> {'id': 2, 'title': 'Hello'}
# the same key for something else: a mistake of the client
print(post("Flask", "key-1").status_code)
#> 422
# a refused body is not kept: mend it, and go on with the key
print(post("", "key-3").status_code)
#> 400
print(post("Django", "key-3").status_code)
#> 201
# without a key, each request counts
post("Hello", None)
post("Hello", None)
print(count(), "articles")
#> 5 articles
# --8<-- [end:focus]

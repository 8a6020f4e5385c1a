# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "click>=8.2",
#     "flask-admin>=2",
#     "flask-babel>=4",
#     "flask-httpauth>=4.8",
#     "flask-login>=0.6.3",
#     "flask-migrate>=4.1",
#     "flask-smorest>=0.46",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "flask>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
from flask_migrate import upgrade

from blog import create_app

app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")
with app.app_context():
    upgrade()
app.test_cli_runner().invoke(args=["seed"])


def send(path, body, **kwargs):
    return client.post(path, json=body, **kwargs)


# --8<-- [start:focus]
client = app.test_client()

for article in client.get("/api/articles/").json:
    print(article["slug"], article["author"], *article["tags"])
    #> bugs grace
    #> compilers grace engine words
    #> notes ada engine numbers
    #> hello ada blog
response = client.get("/api/articles/nothing/")
print(response.status_code, response.json)
#> 404 {'detail': 'Not Found'}

# a token for a password
login = {"username": "ada", "password": "difference"}
print(send("/api/tokens/", login).status_code)
#> 401
login["password"] = "analytical"
token = send("/api/tokens/", login).json["token"]
ada = {"Authorization": f"Bearer {token}"}

# who writes, and what is refused
sent = {"title": "By script", "slug": "by-script", "text": "Hi."}
response = send("/api/articles/", sent)
print(response.status_code, response.headers["WWW-Authenticate"])
#> 401 Bearer realm="api"
for body in sent, sent, {"title": "", "slug": "a b"}:
    response = send("/api/articles/", body, headers=ada)
    answer = response.json
    fields = answer.get("fields", [])
    print(response.status_code, answer.get("detail"), *fields)
    #> 201 None
    #> 409 Conflict
    #> 422 Unprocessable Entity slug text title
print(client.get("/articles/by-script/").status_code)
#> 200

# what a client can know about it
document = client.get("/api/openapi.json").json
print(document["openapi"], document["info"]["title"])
#> 3.1.0 Blog
for path, operations in document["paths"].items():
    print(path, *sorted(operations.keys() & {"get", "post"}))
    #> /api/tokens/ post
    #> /api/articles/ get post
    #> /api/articles/{slug}/ get
operation = document["paths"]["/api/articles/"]["post"]
print(operation["security"])
#> [{'BearerAuth': []}]
# --8<-- [end:focus]

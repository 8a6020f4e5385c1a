# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import app
from models import Article, db

with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.add(Article(title='"Yes", she said'))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def get(path, **headers):
    response = client.get(path, headers=headers)
    return response, response.text


response, text = get("/files/report.json")
print(response.status_code, text.strip())
#> 200 {"visits": 1815, "articles": 2}
for name in ["Content-Type", "Content-Length"]:
    print(name, response.headers[name])
    #> Content-Type application/json
    #> Content-Length 32
print("attachment" in response.headers["Content-Disposition"])
#> True

# not changed since; not there; not below the folder
since = response.headers["Last-Modified"]
response, _ = get("/files/report.json", if_modified_since=since)
print(response.status_code)
#> 304
print(client.get("/files/other.json").status_code)
#> 404
print(client.get("/files/..").status_code)
#> 404

# row by row
response, text = get("/articles.csv")
print(text.splitlines())
#> ['1,Hello', '2,"""Yes"", she said"']
print(response.headers["Content-Disposition"])
#> attachment
print("Content-Length" in response.headers)
#> False

# a part of it
response, text = get("/files/report.json", range="bytes=0-8")
print(response.status_code, text.strip())
#> 206 {"visits"
# --8<-- [end:focus]

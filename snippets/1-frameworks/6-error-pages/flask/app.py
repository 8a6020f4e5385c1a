# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "markupsafe>=3.0",
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

# the traceback of a 500 would be on the output
app.logger.disabled = True

# --8<-- [start:focus]
client = app.test_client()

paths = [
    "/articles/1/next/",
    "/articles/2/next/",
    "/articles/1/edit/",
    "/articles/9/",
    "/nowhere",
    "/articles/broken/",
]
for path in paths:
    response = client.get(path)
    print(response.status_code, response.text.strip())
    #> 200 Tools
    #> 404 <h1>That was the last one</h1>
    #> 403 <h1>Not yours</h1>
    #> 404 <h1>No such page</h1>
    #> 404 <h1>No such page</h1>
    #> 500 <h1>Our fault</h1>

response = client.post("/articles/1/")
print(response.status_code, response.text.strip())
#> 405 <h1>Read only</h1>
print("GET" in response.headers["Allow"])
#> True
# --8<-- [end:focus]

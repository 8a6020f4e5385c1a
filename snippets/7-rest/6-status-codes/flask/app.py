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
    db.session.add(Article(title="Hello"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.headers["Location"])
#> 201 /articles/2/
response = client.delete("/articles/1/")
print(response.status_code, len(response.data))
#> 204 0

JSON = {"content_type": "application/json"}
answers = {
    "found": client.get("/articles/2/"),
    "no title": client.post("/articles/", json={}),
    "broken": client.post("/articles/", data="{", **JSON),
    "no such article": client.get("/articles/1/"),
    "no such URL": client.get("/nowhere/"),
    "wrong method": client.delete("/articles/"),
    "not acceptable": client.get(
        "/articles/2/", headers={"Accept": "text/csv"}
    ),
    "title taken": client.post(
        "/articles/", json={"title": "Flask"}
    ),
    "a form": client.post("/articles/", data={"title": "Form"}),
}
for what, response in answers.items():
    print(what, response.status_code, response.mimetype)
    #> found 200 application/json
    #> no title 400 application/json
    #> broken 400 application/json
    #> no such article 404 application/json
    #> no such URL 404 application/json
    #> wrong method 405 application/json
    #> not acceptable 200 application/json
    #> title taken 409 application/json
    #> a form 415 application/json
allowed = answers["wrong method"].headers["Allow"]
print(*sorted(allowed.split(", ")))
#> OPTIONS POST
# --8<-- [end:focus]

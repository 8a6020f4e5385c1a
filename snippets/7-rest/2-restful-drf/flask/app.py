# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-restful>=0.3.10",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import url_for

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="你好"))
    db.session.commit()

# --8<-- [start:focus]
with app.test_request_context():
    print(url_for("blog.article_list"))
    #> /articles/
    print(url_for("blog.article_detail", pk=3))
    #> /articles/3/

client = app.test_client()
response = client.get("/articles/")
print(response.status_code, response.json)
#> 200 [{'id': 1, 'title': '你好'}]
print("你好" in response.text)
#> True

flask = {"title": "Flask"}
response = client.post("/articles/", json=flask)
print(response.status_code, response.json)
#> 201 {'id': 2, 'title': 'Flask'}
new = response.json["id"]
django = {"title": "Django"}
response = client.put("/articles/1/", json=django)
print(response.status_code, response.json)
#> 200 {'id': 1, 'title': 'Django'}
print(client.delete("/articles/1/").status_code)
#> 204

response = client.put(f"/articles/{new}/", json={"title": ""})
print(response.status_code, *response.json.values())
#> 400 An article needs a title
response = client.delete("/articles/")
print(response.status_code, response.mimetype)
#> 405 application/json
response = client.get("/articles/1/")
print(response.status_code, response.mimetype)
#> 404 application/json
response = client.get("/articles/abc/")
print(response.status_code, response.mimetype)
#> 404 text/html
# --8<-- [end:focus]

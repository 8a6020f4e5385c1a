# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-smorest>=0.46",
#     "flask-sqlalchemy>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
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
flask = {"title": "Flask", "draft": False}
response = client.post("/articles/", json=flask)
print(response.status_code, response.json)
#> 201 {'id': 2, 'title': 'Flask', 'draft': False}
response = client.patch("/articles/2/", json={"draft": True})
print(response.status_code, response.json)
#> 200 {'id': 2, 'title': 'Flask', 'draft': True}
response = client.put("/articles/2/", json={"draft": True})
print(response.status_code)
#> 422

document = client.get("/openapi.json").json
for url, operations in document["paths"].items():
    print(url, *sorted(operations.keys() - {"parameters"}))
    #> /articles/ get post
    #> /articles/{id}/ delete get patch put
schemas = document["components"]["schemas"]
for name in "Article", "PatchedArticle":
    print(name, *sorted(schemas[name].get("required", [])))
    #> Article title
    #> PatchedArticle
rules = schemas["Article"]["properties"]
for name in "id", "title", "draft":
    print(name, rules[name]["type"], rules[name].get("maxLength"))
    #> id integer None
    #> title string 100
    #> draft boolean None
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "apiflask>=3.1",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pydantic>=2.12",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello", rating=5))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.json)
#> 201 {'title': 'Flask', 'rating': 3, 'id': 2}
response = client.post("/articles/", json={"rating": 9})
print(response.status_code, response.json)
"""
422 {'detail': 'Validation error', 'fields': ['rating', 'title']}
"""
response = client.get("/articles/7/")
print(response.status_code, response.json)
#> 404 {'detail': 'Not Found'}

document = client.get("/openapi.json").json
print(document["info"]["title"], document["info"]["version"])
#> Blog 1.0
for url, operations in document["paths"].items():
    for method, operation in sorted(operations.items()):
        print(url, method, *operation["responses"])
        #> /articles/ get 200
        #> /articles/ post 201 422
        #> /articles/{pk}/ get 200 404
schemas = document["components"]["schemas"]
rules = schemas["NewArticle"]["properties"]
for name in "title", "rating":
    print(name, rules[name]["type"], rules[name].get("default"))
    #> title string None
    #> rating integer 3
# --8<-- [end:focus]

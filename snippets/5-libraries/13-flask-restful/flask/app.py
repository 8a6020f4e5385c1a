# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-restful>=0.3.10",
#     "flask-sqlalchemy>=3.1",
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
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.json["title"])
#> 201 Flask
print([item["title"] for item in client.get("/articles/").json])
#> ['Hello', 'Flask']
for title in [None, "", ["a"]]:
    response = client.post("/articles/", json={"title": title})
    print(repr(title), response.status_code)
    #> None 400
    #> '' 400
    #> ['a'] 400
print(client.get("/articles/9/").json["detail"])
#> no such article
# --8<-- [end:focus]

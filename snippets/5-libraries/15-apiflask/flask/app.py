# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "apiflask>=3",
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
print(response.status_code, response.json["id"])
#> 201 2
for title in ["x" * 21, "", None]:
    response = client.post("/articles/", json={"title": title})
    print(response.status_code, *response.json["detail"]["json"])
    #> 400 title
    #> 400 title
    #> 400 title
print(client.get("/articles/9/").json["detail"])
#> no such article
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello", status="draft"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
url = "/articles/1/"
print(client.get(url).json)
#> {'id': 1, 'title': 'Hello', 'status': 'draft'}

for sent in [
    {"status": "public"},
    {"status": "lost"},
    {"title": "", "status": None},
]:
    response = client.put(url, json=sent)
    print(response.status_code, *response.json)
    #> 400 title
    #> 400 title status
    #> 400 title status

response = client.patch(url, json={"status": "lost"})
print(response.status_code, *response.json)
#> 400 status
response = client.patch(url, json={"status": "public"})
print(response.status_code, response.json)
#> 200 {'id': 1, 'title': 'Hello', 'status': 'public'}

sent = {"title": "Flask", "status": "draft"}
response = client.put(url, json={**sent, "id": 7, "admin": True})
print(response.status_code, response.json)
#> 200 {'id': 1, 'title': 'Flask', 'status': 'draft'}

response = client.put("/articles/9/", json=sent)
print(response.status_code)
#> 404
print(client.put(url, json=[]).status_code)
#> 400
# --8<-- [end:focus]

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
print(client.get("/articles/").json)
#> [{'id': 1, 'title': 'Hello'}]

flask = {"title": "Flask", "id": 1}
response = client.post("/articles/", json=flask)
print(response.status_code, response.headers["Location"])
#> 201 /articles/2/
print(response.json)
#> {'id': 2, 'title': 'Flask'}
django = {"title": "Django"}
response = client.put("/articles/1/", json=django)
print(response.status_code, response.json)
#> 200 {'id': 1, 'title': 'Django'}
response = client.put("/articles/1/", json={})
print(response.status_code, response.json)
#> 400 {'error': 'Bad Request'}
response = client.put(
    "/articles/1/", data="{", content_type="application/json"
)
print(response.status_code, response.json)
#> 400 {'error': 'Bad Request'}

response = client.delete("/articles/1/")
print(response.status_code, repr(response.text))
#> 204 ''
response = client.get("/articles/1/")
print(response.status_code, response.json)
#> 404 {'error': 'Not Found'}
response = client.delete("/articles/")
print(response.status_code, response.json)
#> 405 {'error': 'Method Not Allowed'}
# --8<-- [end:focus]

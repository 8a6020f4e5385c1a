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
print(response.status_code, response.json)
#> 201 {'id': 2, 'title': 'Flask'}
print(client.get("/articles/newest/").json)
#> {'id': 2, 'title': 'Flask'}
for body in [[1], {"title": ["Flask"]}, {"title": "x" * 101}]:
    response = client.post("/articles/", json=body)
    print(response.status_code, response.json)
    #> 400 {'detail': 'title is required'}
    #> 400 {'detail': 'title is required'}
    #> 400 {'detail': 'title is required'}
response = client.get("/articles/9/")
print(response.status_code, response.json)
#> 404 {'detail': 'no such article'}
response = client.delete("/articles/9/")
print(response.status_code, "GET" in response.headers["Allow"])
#> 405 True
# --8<-- [end:focus]

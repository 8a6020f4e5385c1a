# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "wtforms>=3.2",
# ]
# ///
from blog import app
from models import db

with app.app_context():
    db.create_all()

# --8<-- [start:focus]
client = app.test_client()

# a form: made, or told what is wrong
response = client.post("/articles/", data={"title": "Hello"})
print(response.status_code, response.headers["Location"])
#> 201 /articles/1/
print(response.json)
#> {'id': 1, 'title': 'Hello'}
response = client.post("/articles/", data={"title": " "})
print(response.status_code, response.json)
#> 400 {'title': ['This field is required.']}
client.post("/articles/", data={"title": "100% Python"})

# the query and a header
headers = {"X-Client": "tests"}
response = client.get("/articles/?q=0%25", headers=headers)
print(response.headers["Content-Type"])
#> application/json
print(response.json["titles"])
#> ['100% Python']
print(response.headers["X-Served-To"])
#> tests

# JSON: right, of a wrong kind, not JSON at all
for sent in {"rating": 4}, {"rating": "4"}, [4]:
    response = client.put("/articles/1/rating/", json=sent)
    print(response.status_code)
    #> 204
    #> 400
    #> 400
response = client.put("/articles/1/rating/", data="{")
print(response.status_code)
#> 400

print(client.get("/articles/1/").json)
#> {'rating': 4, 'title': 'Hello'}
print(client.delete("/articles/").status_code)
#> 405
# --8<-- [end:focus]

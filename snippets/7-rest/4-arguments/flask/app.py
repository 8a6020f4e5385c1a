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
    titles = ["Hello", "Flask", "Django"]
    db.session.add_all(Article(title=title) for title in titles)
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
response = client.get("/articles/")
print(response.status_code, response.json)
#> 200 ['Hello', 'Flask']
response = client.get("/articles/?limit=1&unknown=1")
print(response.status_code, response.json)
#> 200 ['Hello']
response = client.post("/articles/", json={"title": "REST"})
print(response.status_code, response.json)
#> 201 {'id': 4, 'rating': 3}

response = client.get("/articles/?limit=no")
print(response.status_code, *response.json["message"])
#> 400 limit
for sent in [
    {"rating": 9},
    {"title": None},
    {"title": ["a", "b"]},
    {"title": "", "rating": "none"},
]:
    response = client.post("/articles/", json=sent)
    for field, text in response.json["message"].items():
        print(field, text)
        #> title Missing required parameter in the JSON body
        #> rating from 1 to 5
        #> title Must not be null!
        #> title from 1 to 100 letters
        #> title from 1 to 100 letters
        #> rating from 1 to 5

print(client.get("/search/?title=Hello").status_code)
#> 415
# --8<-- [end:focus]

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
    titles = ["Hello", "Flask", "Django", "Pages", "Tags"]
    db.session.add_all(Article(title=title) for title in titles)
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
page = client.get("/articles/").json
print(page["count"], page["previous"], page["next"])
#> 5 None http://localhost/articles/?page=2
url = "/articles/"
while url:
    page = client.get(url).json
    print([article["title"] for article in page["results"]])
    #> ['Hello', 'Flask']
    #> ['Django', 'Pages']
    #> ['Tags']
    url = page["next"]

page = client.get("/articles/?q=a&page=2&per_page=1").json
print(page["count"], page["results"])
#> 4 [{'id': 3, 'title': 'Django'}]
print(page["previous"])
#> http://localhost/articles/?per_page=1&q=a
print(page["next"])
#> http://localhost/articles/?page=3&per_page=1&q=a
page = client.get("/articles/?per_page=1000").json
print(len(page["results"]), "of", page["count"])
#> 4 of 5

for number in ["4", "0", "none", "9" * 20]:
    response = client.get(f"/articles/?page={number}")
    print(number, response.status_code)
    #> 4 404
    #> 0 404
    #> none 404
    #> 99999999999999999999 404
# --8<-- [end:focus]

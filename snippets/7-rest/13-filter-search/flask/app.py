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
from blog.models import Article, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    articles = [
        Article(title="Hello", rating=5, author=ada),
        Article(title="Flask views", rating=3, author=ada),
        Article(title="100% Flask", rating=4, author=grace),
        Article(title="Django views", rating=1, author=grace),
    ]
    db.session.add_all([ada, grace, *articles])
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
for query in [
    "",
    "author=ada",
    "author=grace&min_rating=4",
    "search=FLASK",
    "search=flask grace",
    "search=%25",
    "ordering=-rating",
    "ordering=title&search=views",
    "ordering=password",
    "unknown=1&min_rating=",
]:
    found = client.get(f"/articles/?{query}").json
    print([article["id"] for article in found])
    #> [1, 2, 3, 4]
    #> [1, 2]
    #> [3]
    #> [2, 3]
    #> [3]
    #> [3]
    #> [1, 3, 2, 4]
    #> [4, 2]
    #> [1, 2, 3, 4]
    #> [1, 2, 3, 4]

response = client.get("/articles/?min_rating=many")
print(response.status_code, *response.json)
#> 400 min_rating
# --8<-- [end:focus]

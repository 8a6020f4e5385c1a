# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import create_app
from blog.models import Article, db

app = create_app()

# --8<-- [start:focus]
with app.app_context():
    db.create_all()
    for title in ["Hello", "Flask", "Django"]:
        db.session.add(Article(title=title))
    db.session.commit()
    count = db.select(db.func.count(Article.id))
    print(db.session.scalar(count), Article.__tablename__)
    #> 3 article

client = app.test_client()
page = client.get("/articles/").json
print(page["titles"], page["pages"])
#> ['Django', 'Flask'] 2
print(client.get("/articles/?page=2").json["titles"])
#> ['Hello']
print(client.get("/articles/1/").json)
#> {'title': 'Hello'}

# no such page, not a number, no such article
for path in ["?page=3", "?page=0", "?page=x", "9/"]:
    response = client.get(f"/articles/{path}")
    print(path, response.status_code, response.json)
    #> ?page=3 404 {'error': 'not found'}
    #> ?page=0 404 {'error': 'not found'}
    #> ?page=x 404 {'error': 'not found'}
    #> 9/ 404 {'error': 'not found'}
# --8<-- [end:focus]

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
    titles = ["Hello", "Flask, Django"]
    db.session.add_all(Article(title=title) for title in titles)
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
response = client.get("/articles/")
print(response.status_code, response.json[1])
#> 200 {'id': 2, 'title': 'Flask, Django'}
csv = client.get("/articles/", headers={"Accept": "text/csv"})
print(csv.headers["Content-Type"], csv.headers["Vary"])
#> text/csv; charset=utf-8 Accept
for line in csv.text.splitlines():
    print(line)
    #> id,title
    #> 1,Hello
    #> 2,"Flask, Django"

for accept in [
    "*/*",
    "text/*",
    "text/html, application/xml;q=0.9, */*;q=0.8",
    "text/csv;q=0.5, application/json",
    "text/csv, application/json;q=0.5",
    "application/xml",
]:
    response = client.get(
        "/articles/", headers={"Accept": accept}
    )
    print(response.status_code, response.mimetype)
    #> 200 application/json
    #> 200 text/csv
    #> 200 application/json
    #> 200 application/json
    #> 200 text/csv
    #> 406 application/json

# asked for in the URL
print(client.get("/articles/?format=csv").mimetype)
#> application/json
# --8<-- [end:focus]

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
    ada = User(name="ada")
    db.session.add(Article(title="Hello", author=ada))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
for url in "/v1/articles/", "/v2/articles/":
    for name, value in client.get(url).json[0].items():
        print(name, value)
        #> url http://localhost/v1/articles/1/
        #> title Hello
        #> author ada
        #> url http://localhost/v2/articles/1/
        #> title Hello
        #> author {'id': 1, 'name': 'ada'}

for url in "/v1/articles/1/", "/v2/articles/1/":
    headers = client.get(url).headers
    print(headers.get("Deprecation"), headers.get("Sunset"))
    #> @1767225600 Tue, 01 Jan 2030 00:00:00 GMT
    #> None None
print(client.get("/v1/articles/1/").headers["Link"])
#> </v2/articles/>; rel="successor-version"

for url in "/v3/articles/", "/articles/":
    print(client.get(url).status_code)
    #> 404
    #> 404
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "wtforms>=3.2",
# ]
# ///
import re

from blog import create_app
from blog.models import Article, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(Article(title="Hello", author=ada))
    db.session.add(Article(title="Tools", author=ada))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
hidden = re.compile('name="csrf_token" .*value="(.*?)"')

# one view for two models
for path in ["/users/", "/articles/"]:
    page = client.get(path).text
    print(re.findall("<li>(.*)</li>", page))
    #> ['ada']
    #> ['Hello', 'Tools']

# a method for each HTTP method
response = client.get("/articles/1/edit/")
print(response.status_code, 'value="Hello"' in response.text)
#> 200 True
token = hidden.search(response.text)[1]
form = {"csrf_token": token, "title": ""}
response = client.post("/articles/1/edit/", data=form)
print(
    response.status_code, re.findall("<p>(.*)</p>", response.text)
)
#> 200 ['This field is required.']
form["title"] = "Hello, World!"
response = client.post("/articles/1/edit/", data=form)
print(response.status_code, response.headers["Location"])
#> 302 /articles/
response = client.options("/articles/1/edit/")
print(sorted(response.headers["Allow"].split(", ")))
#> ['GET', 'HEAD', 'OPTIONS', 'POST']

# a decorator around all of them
response = client.get("/articles/1/edit/")
print("no-store" in response.headers["Cache-Control"])
#> True
# --8<-- [end:focus]

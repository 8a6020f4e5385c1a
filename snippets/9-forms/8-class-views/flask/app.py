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
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()

client = app.test_client()
page = client.get("/articles/new/").text
token = re.search('name="csrf_token".*value="(.*?)"', page)[1]


# --8<-- [start:focus]
def send(path, **data):
    data["csrf_token"] = token
    response = client.post(path, data=data)
    return response.status_code, response.location


# list, create, detail
print("Nothing yet." in client.get("/articles/").text)
#> True
print(*send("/articles/new/", title="Hello", text="World"))
#> 302 /articles/1/
print(*send("/articles/new/", title="Other", text="World"))
#> 302 /articles/2/
print(
    re.findall("<h1>(.*)</h1>", client.get("/articles/1/").text)
)
#> ['Hello']

# edit: filled from the row, shown again if it is not valid
page = client.get("/articles/1/edit/").text
print(re.findall('value="(Hello)"', page))
#> ['Hello']
print(*send("/articles/1/edit/", title="", text="World"))
#> 200 None
print(*send("/articles/1/edit/", title="Bye", text="World"))
#> 302 /articles/1/

# delete: a GET asks, a POST does it
page = client.get("/articles/1/delete/").text
print(re.findall("<p>(.*)</p>", page))
#> ['Delete “Bye”?']
print(client.get("/articles/1/").status_code)
#> 200
print(*send("/articles/1/delete/"))
#> 302 /articles/
print(client.get("/articles/1/").status_code)
#> 404

# what a class has methods for
for path in ["", "new/", "1/delete/"]:
    response = client.options(f"/articles/{path}")
    print(*sorted(response.headers["Allow"].split(", ")))
    #> GET HEAD OPTIONS
    #> GET HEAD OPTIONS POST
    #> GET HEAD OPTIONS POST
# --8<-- [end:focus]

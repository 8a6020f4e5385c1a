# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "sqlalchemy>=2.0"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

from blog.tables import Base, User, db_session, engine

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

Base.metadata.create_all(engine)
db_session.add(User(name="ada"))
db_session.commit()
db_session.remove()

# --8<-- [start:focus]
client = Client()

response = client.post("/articles/", {"title": "Hello"})
print(response.status_code, response.json())
#> 201 {'id': 1}
client.post("/articles/", {"title": "Tools"})
print(client.post("/articles/", {"title": " "}).status_code)
#> 400

for row in client.get("/articles/").json()["articles"]:
    print(row["title"], "by", row["name"])
    #> Tools by ada
    #> Hello by ada
print(client.get("/articles/1/").text)
#> Hello by ada
print(client.get("/articles/9/").status_code)
#> 404
print(client.get("/articles/count/").text)
#> 2

# no session is left of a request
print(db_session.registry.has())
#> False
# --8<-- [end:focus]

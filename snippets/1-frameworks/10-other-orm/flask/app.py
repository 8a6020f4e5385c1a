# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "markupsafe>=3.0",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import create_app
from blog.tables import Base, User, db_session, engine

app = create_app()

Base.metadata.create_all(engine)
db_session.add(User(name="ada"))
db_session.commit()
db_session.remove()

# --8<-- [start:focus]
client = app.test_client()

response = client.post("/articles/", data={"title": "Hello"})
print(response.status_code, response.json)
#> 201 {'id': 1}
client.post("/articles/", data={"title": "Tools"})
print(client.post("/articles/", data={"title": " "}).status_code)
#> 400

for row in client.get("/articles/").json["articles"]:
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

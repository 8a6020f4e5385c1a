# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "markupsafe>=3.0",
#     "wtforms>=3.2",
# ]
# ///
from blog import app

# --8<-- [start:focus]
client = app.test_client()

# the slash is missing: to the right address, with the query
response = client.get("/articles?page=2")
print(response.status_code, response.headers["Location"])
#> 308 http://localhost/articles/?page=2

# one too many is another address
print(client.get("/about").status_code)
#> 200
print(client.get("/about/").status_code)
#> 404

# both
print(client.get("/feed").status_code)
#> 200
print(client.get("/feed/").status_code)
#> 200

# a form, sent to the address without the slash
hello = {"title": "Hello"}
response = client.post(
    "/articles", data=hello, follow_redirects=True
)
print(response.status_code, response.text)
#> 201 saved: Hello
# --8<-- [end:focus]

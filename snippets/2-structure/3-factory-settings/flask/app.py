# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flaskr import create_app

# --8<-- [start:focus]
app = create_app()
client = app.test_client()
print(client.get("/").text)
#> <h1>Our blog</h1> Hello, Tools, Again

test_app = create_app({"TESTING": True, "ARTICLES_PER_PAGE": 4})
print(test_app.test_client().get("/").text)
#> <h1>Our blog</h1> Hello, Tools, Again, Q &amp; A

# the first one has not changed
print(client.get("/").text)
#> <h1>Our blog</h1> Hello, Tools, Again
# --8<-- [end:focus]

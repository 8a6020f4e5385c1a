# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from blog import create_app

app = create_app()
client = app.test_client()
print(client.get("/").text)
#> Ada's blog, 10 per page

test_app = create_app({"TESTING": True, "ARTICLES_PER_PAGE": 2})
print(test_app.test_client().get("/").text)
#> Ada's blog, 2 per page
print(client.get("/").text)
#> Ada's blog, 10 per page

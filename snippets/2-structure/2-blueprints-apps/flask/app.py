# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from website import app

print(*app.blueprints)
#> blog users
print("WSGI app:", callable(app.blueprints["blog"]))
#> WSGI app: False
client = app.test_client()
for url in ("/blog/", "/blog/1", "/users/Ada"):
    print(client.get(url).text)
    #> /blog/1 /blog/2
    #> Hello
    #> Ada writes on /blog/

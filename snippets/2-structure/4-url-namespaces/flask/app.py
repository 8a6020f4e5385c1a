# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import url_for

from flaskr import create_app

app = create_app()

# --8<-- [start:focus]
with app.test_request_context():
    print(url_for("blog.show", pk=1))
    #> /blog/1/
    print(url_for("news.show", pk=1))
    #> /news/1/
    print(url_for("team.blog.show", pk=1))
    #> /team/blog/1/

# on two mounts: by the full name, from here, in a template
client = app.test_client()
print(client.get("/blog/1/").text.strip())
#> /blog/1/ /blog/1/ /blog/1/
print(client.get("/news/1/").text.strip())
#> /blog/1/ /news/1/ /news/1/

# on the nested one
print(client.get("/team/blog/1/").text.strip())
#> /blog/1/ /team/blog/1/ /team/blog/1/
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Blueprint, Flask, url_for

# --8<-- [start:focus]
blog = Blueprint("blog", __name__)


@blog.get("/<int:pk>")
def show(pk):
    fixed = url_for("blog.show", pk=pk + 1)
    own = url_for(".show", pk=pk + 1)
    return f"{fixed} {own}"


api = Blueprint("api", __name__)
api.register_blueprint(blog, url_prefix="/blog")

app = Flask(__name__)
app.register_blueprint(blog, url_prefix="/blog")
app.register_blueprint(blog, url_prefix="/news", name="news")
app.register_blueprint(api, url_prefix="/api")
# --8<-- [end:focus]

with app.test_request_context():
    print(url_for("blog.show", pk=1))
    #> /blog/1
    print(url_for("news.show", pk=1))
    #> /news/1
    print(url_for("api.blog.show", pk=1))
    #> /api/blog/1

client = app.test_client()
for url in ("/blog/1", "/news/1", "/api/blog/1"):
    print(client.get(url).text)
    #> /blog/2 /blog/2
    #> /blog/2 /news/2
    #> /blog/2 /api/blog/2

with app.test_request_context("/api/blog/1"):
    print(url_for(".show", pk=2))
    #> /api/blog/2

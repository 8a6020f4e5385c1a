# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from flask import Flask, url_for
from werkzeug.routing import BaseConverter

app = Flask(__name__)


# --8<-- [start:focus]
class YearConverter(BaseConverter):
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04}"


app.url_map.converters["year"] = YearConverter


@app.get("/posts/<int:post_id>")
def post(post_id):
    return f"post {post_id} ({type(post_id).__name__})"


@app.get("/archive/<year:year>/<tag>")
def archive(year, tag):
    return f"{tag} in {year} ({type(year).__name__})"


# --8<-- [end:focus]

client = app.test_client()
print(client.get("/posts/7").text)
#> post 7 (int)
print(client.get("/archive/1999/python").text)
#> python in 1999 (int)
print(client.get("/posts/seven").status_code)
#> 404

with app.test_request_context():
    print(url_for("post", post_id=7))
    #> /posts/7
    print(url_for("archive", year=1999, tag="python", page=2))
    #> /archive/1999/python?page=2

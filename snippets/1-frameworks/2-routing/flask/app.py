# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from flask import Flask, url_for
from werkzeug.routing import BaseConverter, BuildError

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


# --8<-- [start:focus]
class YearConverter(BaseConverter):
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04}"


app.url_map.converters["yyyy"] = YearConverter


@app.get("/blog/<int:pk>/")
def show(pk):
    return {"article": pk}


@app.get("/blog/<tag>/")
def tagged(tag):
    return {"tag": tag}


@app.get("/blog/new/")
def new():
    return {"article": "new"}


@app.get("/blog/<yyyy:year>/<tag>/")
def archive(year, tag):
    return {"tag": tag, "year": year}


@app.get("/blog/files/<path:name>")
def file(name):
    return {"file": name}


# --8<-- [end:focus]

client = app.test_client()
paths = [
    "/blog/7/",
    "/blog/python/",
    "/blog/new/",
    "/blog/1999/python/",
    "/blog/99/python/",  # no year
    "/blog/files/2026/cat.png",
]
for path in paths:
    response = client.get(path)
    print(response.json if response.status_code == 200 else 404)
    #> {'article': 7}
    #> {'tag': 'python'}
    #> {'article': 'new'}
    #> {'tag': 'python', 'year': 1999}
    #> 404
    #> {'file': '2026/cat.png'}

with app.test_request_context():
    print(url_for("show", pk=7))
    #> /blog/7/
    print(url_for("archive", tag="c++ & co", year=1999))
    #> /blog/1999/c++%20&%20co/
    print(url_for("tagged", tag="web", page=2))
    #> /blog/web/?page=2

    try:
        url_for("show")
    except BuildError:
        print("the number is missing")
        #> the number is missing

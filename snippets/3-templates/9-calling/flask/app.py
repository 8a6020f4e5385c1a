# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from dataclasses import dataclass

from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


# --8<-- [start:focus]
@dataclass
class Article:
    title: str
    views: int
    ratings: dict

    def slug(self):
        return self.title.lower()

    def excerpt(self, length):
        return self.title[:length]


ARTICLE = Article("Hello", 8, {"ada": 5, "items": 3})


@app.get("/")
def show():
    return render_template("blog/show.html", article=ARTICLE)


for line in app.test_client().get("/").text.splitlines():
    print(line)
    #> <p>hello</p>
    #> <p>Hell</p>
    #> <p>5</p>
    #> <p>3</p>
    #> <p>2</p>
    #> <p>9</p>
    #> <p>new</p>
    #> <p>same</p>
# --8<-- [end:focus]

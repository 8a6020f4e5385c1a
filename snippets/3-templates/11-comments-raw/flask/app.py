# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

TAGS = ["web", "python"]


# --8<-- [start:focus]
@app.get("/")
def index():
    return render_template("blog/index.html", tags=TAGS)


page = app.test_client().get("/").text
for line in page.splitlines():
    print(line)
    #> <h1>Tags</h1>
    #> <ul><li>web</li><li>python</li></ul>
    #> <p>{{ n }} of them, says Vue</p>
    #> <!-- 2 tags -->
print(page.endswith("\n"))
#> False
# --8<-- [end:focus]

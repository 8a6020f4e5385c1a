# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)


# --8<-- [start:focus]
@app.context_processor
def site():
    return {"site_name": "Ada and Grace"}


@app.get("/")
def index():
    return render_template("page.html")


@app.get("/press")
def press():
    return render_template("page.html", site_name="Press")


# --8<-- [end:focus]

client = app.test_client()
print(client.get("/").text.splitlines()[0])
#> <title>Ada and Grace</title>
print(client.get("/press").text.splitlines()[0])
#> <title>Press</title>

# outside of a request
with app.app_context():
    print(render_template("mail.txt"))
    #> Greetings from Ada and Grace.

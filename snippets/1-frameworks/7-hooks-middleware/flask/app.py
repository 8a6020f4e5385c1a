# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, g, request

app = Flask(__name__)


# --8<-- [start:focus]
@app.before_request
def identify():
    g.reader = request.headers.get("X-Reader", "guest")
    if g.reader == "mallory":
        return "Go away", 403
    return None


@app.after_request
def stamp(response):
    response.headers["X-Served-To"] = g.reader
    return response


@app.get("/")
def home():
    return f"Hello, {g.reader}!"


# --8<-- [end:focus]

client = app.test_client()
for reader in ["ada", "mallory"]:
    response = client.get("/", headers={"X-Reader": reader})
    print(response.status_code, response.text)
    #> 200 Hello, ada!
    #> 403 Go away
print(response.headers["X-Served-To"])
#> mallory

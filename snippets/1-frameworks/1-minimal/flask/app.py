# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
# --8<-- [start:focus]
from flask import Flask

app = Flask(__name__)


@app.get("/")
def hello():
    return "Hello, World!"


# --8<-- [end:focus]

# no server: the test client calls the app
client = app.test_client()
response = client.get("/")
print(response.status_code, response.text)
#> 200 Hello, World!
print(response.headers["Content-Type"])
#> text/html; charset=utf-8
print(client.get("/nowhere").status_code)
#> 404

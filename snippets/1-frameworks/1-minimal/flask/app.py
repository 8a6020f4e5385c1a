# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask

# --8<-- [start:focus]
app = Flask(__name__)


@app.get("/")
def hello():
    return "Hello, World!"


# --8<-- [end:focus]

response = app.test_client().get("/")
print(response.status_code, response.text)
#> 200 Hello, World!

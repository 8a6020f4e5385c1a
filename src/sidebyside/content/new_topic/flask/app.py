# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


# --8<-- [start:focus]
@app.get("/")
def index():
    return "Hello"


client = app.test_client()
response = client.get("/")
print(response.status_code, response.text)
#> 200 Hello
# --8<-- [end:focus]

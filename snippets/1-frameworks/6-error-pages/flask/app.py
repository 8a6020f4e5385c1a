# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask

app = Flask(__name__)


# --8<-- [start:focus]
@app.get("/")
def home():
    return "Home"


@app.get("/broken")
def broken():
    raise RuntimeError("a bug")


@app.errorhandler(404)
def not_found(error):
    return "No such page", 404


@app.errorhandler(405)
def wrong_method(error):
    response = error.get_response()
    response.set_data("Read only")
    return response


@app.errorhandler(500)
def server_error(error):
    return "Our fault", 500


# --8<-- [end:focus]

# the error log would show the traceback of /broken
app.logger.disabled = True

client = app.test_client()
print(client.get("/").text)
#> Home
response = client.get("/nowhere")
print(response.status_code, response.text)
#> 404 No such page
response = client.post("/")
print(response.status_code, response.text)
#> 405 Read only
print("GET" in response.headers["Allow"])
#> True
response = client.get("/broken")
print(response.status_code, response.text)
#> 500 Our fault

# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from base64 import urlsafe_b64decode

from flask import Flask, make_response, request, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "change me"


# --8<-- [start:focus]
@app.get("/")
def visit():
    session["visits"] = session.get("visits", 0) + 1
    theme = request.cookies.get("theme", "light")
    return f"visit {session['visits']}, {theme}"


@app.get("/dark")
def dark():
    response = make_response("dark from now on")
    response.set_cookie("theme", "dark", httponly=True)
    return response


@app.get("/forget")
def forget():
    session.clear()
    return "forgotten"


# --8<-- [end:focus]

client = app.test_client()
print(client.get("/").text)
#> visit 1, light
client.get("/dark")
print(client.get("/").text)
#> visit 2, dark

cookie = client.get_cookie("session").value
payload = cookie.split(".")[0]
print(urlsafe_b64decode(payload + "==").decode())
#> {"visits":2}

client.set_cookie("session", "x" + cookie)
print(client.get("/").text)
#> visit 1, dark

client.get("/")
client.get("/forget")
print(client.get("/").text)
#> visit 1, dark

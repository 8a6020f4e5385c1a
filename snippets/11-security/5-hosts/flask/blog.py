from flask import Flask, request, url_for

app = Flask(__name__)
# --8<-- [start:focus]
app.config.from_mapping(
    SITE="https://blog.example",
    # a dot in front: with all its subdomains
    TRUSTED_HOSTS=[".blog.example", "localhost", "127.0.0.1"],
)


@app.get("/invite/")
def invite():
    path = url_for("join", code="k7")
    return {
        "from_request": url_for(
            "join", code="k7", _external=True
        ),
        "from_setting": app.config["SITE"] + path,
    }


@app.get("/join/<code>/")
def join(code):
    return {"host": request.host}


# --8<-- [end:focus]

from flask import Flask, abort, render_template, request

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
titles = ["Hello"]


# --8<-- [start:focus]
@app.after_request
def stamp(response):
    response.headers["X-Blog"] = "yes"
    return response


@app.errorhandler(404)
def missing(error):
    return {"error": "not here"}, 404


@app.get("/")
def index():
    return render_template("index.html", titles=titles)


@app.post("/articles/")
def create():
    sent = request.get_json()
    title = sent.get("title") if isinstance(sent, dict) else ""
    if not (isinstance(title, str) and 0 < len(title) <= 100):
        abort(400)
    titles.append(title)
    return {"title": title}, 201


@app.post("/preview/")  # changes nothing
def preview():
    text = request.form.get("text", "")
    return render_template("index.html", titles=[text])


# --8<-- [end:focus]

from quart import Quart, abort, render_template, request
from werkzeug.wsgi import host_is_trusted

app = Quart(__name__)
titles = ["Hello"]

# --8<-- [start:focus]
TRUSTED_HOSTS = ["localhost", "127.0.0.1"]


@app.before_request
async def refuse_other_hosts():  # Flask does it by itself
    if not host_is_trusted(request.host, TRUSTED_HOSTS):
        abort(400)


@app.after_request
async def stamp(response):
    response.headers["X-Blog"] = "yes"
    return response


@app.errorhandler(404)
async def missing(error):
    return {"error": "not here"}, 404


@app.get("/")
async def index():
    return await render_template("index.html", titles=titles)


@app.post("/articles/")
async def create():
    sent = await request.get_json()
    title = sent.get("title") if isinstance(sent, dict) else ""
    if not (isinstance(title, str) and 0 < len(title) <= 100):
        abort(400)
    titles.append(title)
    return {"title": title}, 201


@app.post("/preview/")  # changes nothing
async def preview():
    text = (await request.form).get("text", "")
    return await render_template("index.html", titles=[text])


@app.get("/forgotten/")
async def forgotten():
    return render_template("index.html", titles=titles)


# --8<-- [end:focus]

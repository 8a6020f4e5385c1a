from flask import Flask, redirect, request, session, url_for

from models import Article, db

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY="not a secret in an example",
    SESSION_COOKIE_SAMESITE="Lax",
    SQLALCHEMY_DATABASE_URI="sqlite://",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)
db.init_app(app)


# --8<-- [start:focus]
@app.get("/")
def index():
    later = session.get("later", [])
    theme = request.cookies.get("theme", "light")
    return {"later": later, "theme": theme}


@app.post("/articles/<int(max=2147483647):pk>/later/")
def later(pk):
    article = db.get_or_404(Article, pk)
    later = session.get("later", [])
    session["later"] = [*later, article.title]
    return redirect(url_for("index"))


@app.post("/theme/")
def theme():
    theme = request.form.get("theme")
    if theme not in ("light", "dark"):
        return "light or dark", 400
    response = redirect(url_for("index"))
    response.set_cookie(
        "theme", theme, max_age=31536000, samesite="Lax"
    )
    return response


@app.post("/forget/")
def forget():
    session.clear()
    return redirect(url_for("index"))


# --8<-- [end:focus]

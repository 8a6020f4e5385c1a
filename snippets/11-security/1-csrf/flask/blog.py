from flask import (
    Flask,
    abort,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY="not a secret in an example",
    SESSION_COOKIE_SAMESITE="Lax",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)

# --8<-- [start:focus]
csrf = CSRFProtect(app)  # every form needs its token


def save(address):
    if not isinstance(address, str) or "@" not in address:
        abort(400)
    session["email"] = address


@app.get("/")
def index():
    return render_template("index.html")


@app.post("/email/")
def email():
    save(request.form.get("email"))
    return redirect(url_for("index"))


@app.post("/api/email/")
@csrf.exempt  # no token, but JSON alone
def api_email():
    data = request.get_json()  # 415 for any other type
    save(data.get("email") if isinstance(data, dict) else None)
    return {"email": session["email"]}


@app.post("/exempt/email/")
@csrf.exempt  # how not to do it
def exempt_email():
    save(request.form.get("email"))
    return redirect(url_for("index"))


# --8<-- [end:focus]

from flask import Flask, redirect, request, url_for
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = [
    "localhost",
    "127.0.0.1",
    "blog.example",
]

# --8<-- [start:focus]
# trust one proxy: it sets these, whatever the client has sent
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
}


@app.before_request
def to_https():
    if not request.is_secure:
        url = request.url.replace("http://", "https://", 1)
        return redirect(url, 301)
    return None


@app.after_request
def secure(response):
    response.headers.update(HEADERS)
    if request.is_secure:
        hsts = "max-age=3600"
        response.headers["Strict-Transport-Security"] = hsts
    return response


@app.get("/where/")
def where():
    here = url_for("where", _external=True)
    return {"client": request.remote_addr, "here": here}


# --8<-- [end:focus]

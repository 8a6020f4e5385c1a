from flask import Flask, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
limiter = Limiter(
    get_remote_address,  # whose requests are counted together
    app=app,
    storage_uri="memory://",  # redis://… for several processes
    headers_enabled=True,  # Retry-After and X-RateLimit-…
)


@app.get("/search/")
@limiter.limit("3 per minute")
def search():
    return {"query": request.args.get("q", ""), "found": 0}


@app.errorhandler(429)
def too_many(error):
    return {"error": "too many requests"}, 429


# --8<-- [end:focus]

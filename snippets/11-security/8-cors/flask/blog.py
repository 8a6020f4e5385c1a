from flask import Flask, request, session
from flask_cors import CORS

# --8<-- [start:focus]
ORIGINS = ["https://app.blog.example"]
TOKENS = {"a-token-of-grace": "grace"}


def create_app(origins=ORIGINS):
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    CORS(
        app,
        resources=r"/api/.*",
        origins=origins,
        allow_headers=["Authorization"],
        supports_credentials=True,  # cookies as well
    )
    app.add_url_rule("/api/me/", view_func=me)
    return app


def me():
    sent = request.authorization
    if sent and sent.type == "bearer" and sent.token in TOKENS:
        return {"name": TOKENS[sent.token]}
    return {"name": session.get("name")}


# --8<-- [end:focus]

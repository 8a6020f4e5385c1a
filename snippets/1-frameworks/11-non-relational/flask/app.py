# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-caching>=2.3"]
# ///
import os

from flask import Flask, request
from flask_caching import Cache

# --8<-- [start:focus]
app = Flask(__name__)
url = os.environ.get("REDIS_URL")
app.config.from_mapping(
    CACHE_TYPE="RedisCache" if url else "SimpleCache",
    CACHE_REDIS_URL=url,
    CACHE_KEY_PREFIX="drafts:",
)
cache = Cache(app)


@app.put("/drafts/<slug>")
def save(slug):
    draft = request.get_json(silent=True)
    if not isinstance(draft, dict):
        return {"error": "a draft is an object"}, 400
    cache.set(slug, draft, timeout=3600)
    return "", 204


@app.get("/drafts/<slug>")
def show(slug):
    draft = cache.get(slug)
    if draft is None:
        return {"error": "no such draft"}, 404
    return draft


# --8<-- [end:focus]

client = app.test_client()
client.put("/drafts/hello", json={"title": "Hello"})
print(client.get("/drafts/hello").get_json()["title"])
#> Hello

tagged = {"title": "Hello", "tags": ["python", "web"]}
client.put("/drafts/hello", json=tagged)
print(*client.get("/drafts/hello").get_json()["tags"])
#> python web

print(client.get("/drafts/nothing").status_code)
#> 404

# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from flask import Flask, url_for
from werkzeug.middleware.dispatcher import DispatcherMiddleware


# --8<-- [start:focus]
def create_app(name, title):
    app = Flask(__name__)
    app.config["TITLE"] = title

    @app.get("/")
    def index():
        return f"{name} at {url_for('index')}"

    @app.errorhandler(404)
    def not_found(error):
        return f"{name} has no such page", 404

    return app


blog = create_app("blog", title="Blog")
staff = create_app("staff", title="Staff")
mounts = {"/staff": staff}
blog.wsgi_app = DispatcherMiddleware(blog.wsgi_app, mounts)
app = blog
# --8<-- [end:focus]

client = app.test_client()
for url in ("/", "/staff/", "/nothing", "/staff/nothing"):
    print(client.get(url).text)
    #> blog at /
    #> staff at /staff/
    #> blog has no such page
    #> staff has no such page

print(blog.config["TITLE"], staff.config["TITLE"])
#> Blog Staff

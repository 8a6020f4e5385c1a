# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
import os

from flask import Flask, current_app

# as a shell or a service manager would set it
os.environ["BLOG_PAGE_SIZE"] = "5"


# --8<-- [start:focus]
def create_app(overrides=None):
    app = Flask(__name__)
    app.config.from_object("settings")
    app.config.from_prefixed_env("BLOG")
    app.config.from_mapping(overrides)
    app.add_url_rule("/", view_func=home)
    return app


def home():
    config = current_app.config
    return f"{config['TITLE']}, {config['PAGE_SIZE']} per page"


app = create_app()
# --8<-- [end:focus]

print(app.config["DEBUG"])
#> False
print(app.config.get("THEME", "light"))
#> light
print("author" in app.config)
#> False
print(app.test_client().get("/").text)
#> Blog, 5 per page

small = create_app({"PAGE_SIZE": 2})
print(small.test_client().get("/").text)
#> Blog, 2 per page
print(app.test_client().get("/").text)
#> Blog, 5 per page

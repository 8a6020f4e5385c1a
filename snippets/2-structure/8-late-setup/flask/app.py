# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Blueprint, Flask, url_for

blog = Blueprint("blog", __name__)


@blog.get("/")
def index():
    return f"Hello at {url_for('blog.index')}"


app = Flask(__name__)
app.register_blueprint(blog)

client = app.test_client()
print(client.get("/").text)
#> Hello at /

# --8<-- [start:focus]
try:
    blog.add_url_rule("/late", view_func=index)
except AssertionError as error:
    print("late route:", type(error).__name__)
    #> late route: AssertionError
try:
    app.register_blueprint(Blueprint("users", __name__))
except AssertionError as error:
    print("late component:", type(error).__name__)
    #> late component: AssertionError
try:
    Blueprint("api.v1", __name__)
except ValueError as error:
    print("bad name:", type(error).__name__)
    #> bad name: ValueError
# --8<-- [end:focus]

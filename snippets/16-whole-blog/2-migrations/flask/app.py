# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "flask>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import re
from io import StringIO

from flask_migrate import downgrade, upgrade

from blog import create_app, migrate
from blog.models import db

app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")


@migrate.configure
def do_not_print(config):
    config.stdout = StringIO()
    return config


def columns(name):
    columns = db.inspect(db.engine).get_columns(name)
    return sorted(column["name"] for column in columns)


# --8<-- [start:focus]
# flask db upgrade 0001, and then to the newest
with app.app_context():
    upgrade(revision="0001")
    print(*columns("article"))
    #> author_id id published slug text title
    upgrade()
    print(*columns("article"))
    #> author_id id published slug summary text title

# does a model lack a migration?
flask = app.test_cli_runner().invoke
print(flask(args=["db", "check"]).exit_code)
#> 0

# one layout for all pages, and for what is missing
flask(args=["seed"])
client = app.test_client()
for path in "/", "/articles/notes/", "/nothing/":
    response = client.get(path)
    title = re.search("<title>(.*)</title>", response.text)[1]
    home = re.search('<a href="/">(.*)</a>', response.text)[1]
    print(response.status_code, title, "under", home)
    #> 200 Blog under Blog
    #> 200 Notes under Blog
    #> 404 Not found under Blog
page = client.get("/").text
print(*re.findall("<p>(.*)</p>", page), sep="\n")
"""
Taped into the logbook.
Who translates, and why.
What the engine may do.
How this blog began.
"""

# back and forward: the articles stay, their summaries do not
with app.app_context():
    downgrade(revision="0001")
    print("summary" in columns("article"))
    #> False
    upgrade()
page = client.get("/").text
print(re.findall("<p>(.*)</p>", page))
#> ['', '', '', '']
# --8<-- [end:focus]

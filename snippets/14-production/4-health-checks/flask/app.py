# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "flask>=3.1",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import logging
from io import StringIO
from logging.handlers import BufferingHandler
from pathlib import Path

from blog import create_app
from blog.models import Article, db, migrate

app = create_app()
database = Path(app.instance_path, "blog.db")
database.unlink(missing_ok=True)


@migrate.configure
def do_not_print(config):
    config.stdout = StringIO()
    return config


client = app.test_client()


def ask(path, host="localhost"):
    response = client.get(path, base_url=f"http://{host}")
    return response.status_code, response.json["problems"]


# --8<-- [start:focus]
print(ask("/healthz/live/"), ask("/healthz/ready/"))
#> (200, []) (503, ['migrations'])

# flask --app blog db upgrade
app.test_cli_runner().invoke(args=["db", "upgrade"])
with app.app_context():
    db.session.add(Article(title="Hello"))
    db.session.commit()
print(ask("/healthz/live/"), ask("/healthz/ready/"))
#> (200, []) (200, [])

# whoever asks by address is not one of TRUSTED_HOSTS
print(client.get("/", base_url="http://10.0.0.7").status_code)
#> 400
print(ask("/healthz/ready/", host="10.0.0.7"))
#> (200, [])

# the next release has migrated; this one still serves
NEWER = "UPDATE alembic_version SET version_num = '0002'"
with app.app_context(), db.engine.begin() as connection:
    connection.execute(db.text(NEWER))
print(ask("/healthz/ready/"), client.get("/").json)
#> (200, []) ['Hello']

# the database breaks: no reason to restart the process
logged = BufferingHandler(100)
logging.getLogger().addHandler(logged)
content = database.read_bytes()
database.write_bytes(b"not a database " * 100)
print(ask("/healthz/live/"), ask("/healthz/ready/"))
#> (200, []) (503, ['database'])
for record in logged.buffer:
    error = record.exc_info[0].__name__
    print("logged:", record.getMessage(), error)
    #> logged: no database DatabaseError
database.write_bytes(content)
print(ask("/healthz/ready/"))
#> (200, [])
# --8<-- [end:focus]

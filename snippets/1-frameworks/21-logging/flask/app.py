# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "markupsafe>=3.0",
#     "sqlalchemy>=2.0",
# ]
# ///
import logging
from pathlib import Path

from blog import create_app
from blog.models import Article, db

payments = logging.getLogger("payments")

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()

# another package, outside of a request
payments.warning("slow")
for path in ["/articles/1/", "/articles/9/", "/bug/"]:
    client.get(path, headers={"X-Request-ID": "a1"})

lines = Path("blog.log").read_text().splitlines()
for line in lines:
    if line.startswith(("INFO", "WARNING", "ERROR")):
        print(line)
        #> WARNING payments - slow
        #> INFO blog.articles a1 read: 'Hello'
        #> ERROR blog a1 Exception on /bug/ [GET]
print("1 / 0" in "".join(lines))
#> True
print(lines[-1])
#> ZeroDivisionError: division by zero
# --8<-- [end:focus]

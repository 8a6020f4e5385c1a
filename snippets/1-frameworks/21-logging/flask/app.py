# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from pathlib import Path

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()

for path in ["/articles/1/", "/articles/9/", "/bug/"]:
    client.get(path, headers={"X-Request-ID": "a1"})

lines = Path("blog.log").read_text().splitlines()
for line in lines:
    if " a1 " in line:
        print(line)
        #> INFO blog.articles a1 read: Hello
        #> ERROR blog a1 Exception on /bug/ [GET]
print("1 / 0" in "".join(lines))
#> True
print(lines[-1])
#> ZeroDivisionError: division by zero
# --8<-- [end:focus]

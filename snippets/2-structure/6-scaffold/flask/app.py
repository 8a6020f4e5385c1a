# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO

import pytest

from flaskr import create_app
from flaskr.db import db
from flaskr.models import Article

# --8<-- [start:focus]
app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Tools"))
    db.session.add(Article(title="Hello"))
    db.session.commit()

for line in app.test_client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <title>Blog</title>
        #> <p>Hello</p>
        #> <p>Tools</p>

# python -m pytest
with redirect_stdout(StringIO()):
    failures = pytest.main(["-p", "no:cacheprovider", "tests"])
print("failures:", int(failures))
#> failures: 0
# --8<-- [end:focus]

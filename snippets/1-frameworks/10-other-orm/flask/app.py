# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "sqlalchemy>=2.0"]
# ///
from flask import Flask

import store

app = Flask(__name__)


# --8<-- [start:focus]
@app.get("/sql")
def by_sql():
    return store.titles_by_sql()


@app.get("/orm")
def by_orm():
    return store.titles_by_orm()


# --8<-- [end:focus]

store.reset("Hello", "Templates")

client = app.test_client()
print(*client.get("/sql").get_json(), sep=", ")
#> Hello, Templates
print(*client.get("/orm").get_json(), sep=", ")
#> Hello, Templates

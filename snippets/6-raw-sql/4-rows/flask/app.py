# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql>=1.2", "sqlalchemy>=2.0"]
# ///
import os

from sqlalchemy import create_engine, text

url = os.environ.get("DATABASE_URL", "sqlite://")
engine = create_engine(url)
with engine.begin() as connection:
    connection.execute(
        text("CREATE TABLE tag (id INTEGER, name VARCHAR(16))")
    )
    connection.execute(
        text("INSERT INTO tag VALUES (1, 'python'), (2, 'web')")
    )

ALL = text("SELECT id, name FROM tag ORDER BY id")
ONE = text("SELECT id, name FROM tag WHERE name = :name")
COUNT = text("SELECT COUNT(*) FROM tag")

# --8<-- [start:focus]
with engine.connect() as connection:
    for id, name in connection.execute(ALL):
        print("tuple:", id, name)
        #> tuple: 1 python
        #> tuple: 2 web

    for tag in connection.execute(ALL):
        print("attributes:", tag.id, tag.name)
        #> attributes: 1 python
        #> attributes: 2 web

    for tag in connection.execute(ALL).mappings():
        print("dictionary:", dict(tag))
        #> dictionary: {'id': 1, 'name': 'python'}
        #> dictionary: {'id': 2, 'name': 'web'}
    # --8<-- [end:focus]

    tag = connection.execute(ONE, {"name": "java"}).first()
    print("no row:", tag)
    #> no row: None

    print("one value:", connection.scalar(COUNT))
    #> one value: 2

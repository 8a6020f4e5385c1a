# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql>=1.2", "sqlalchemy>=2.0"]
# ///
import os

from sqlalchemy import create_engine, text
from sqlalchemy.exc import ObjectNotExecutableError

# --8<-- [start:focus]
url = os.environ.get("DATABASE_URL", "sqlite://")
engine = create_engine(url)

with engine.begin() as connection:
    connection.execute(
        text("CREATE TABLE blog_tag (id INTEGER, name TEXT)")
    )
    connection.execute(
        text(
            "INSERT INTO blog_tag"
            " VALUES (1, 'python'), (2, 'flask')"
        )
    )

with engine.connect() as connection:
    result = connection.execute(
        text("SELECT * FROM blog_tag ORDER BY id")
    )
    print(result.fetchall())
    #> [(1, 'python'), (2, 'flask')]
# --8<-- [end:focus]

# the notes' way: one line, no connection, no text()
try:
    compile("import sqlalchemyengine = None", "notes", "exec")
except SyntaxError as error:
    print(type(error).__name__)
    #> SyntaxError
try:
    engine.execute("SELECT * FROM blog_tag")
except AttributeError as error:
    print(type(error).__name__)
    #> AttributeError
with engine.connect() as connection:
    try:
        connection.execute("SELECT * FROM blog_tag")
    except ObjectNotExecutableError as error:
        print(type(error).__name__)
        #> ObjectNotExecutableError

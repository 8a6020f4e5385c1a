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
        text(
            "CREATE TABLE blog_tag (id INTEGER, name VARCHAR(20))"
        )
    )
    result = connection.execute(
        text(
            "INSERT INTO blog_tag"
            " VALUES (1, 'python'), (2, 'flask')"
        )
    )
    print(result.rowcount)
    #> 2

with engine.connect() as connection:
    result = connection.execute(
        text("SELECT * FROM blog_tag ORDER BY id")
    )
    print(result.fetchone())
    #> (1, 'python')
    print(result.fetchall())
    #> [(2, 'flask')]

# a string is no statement
with engine.connect() as connection:
    try:
        connection.execute("SELECT 1")
    except ObjectNotExecutableError as error:
        print(error)
        #> Not an executable object: 'SELECT 1'
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql>=1.2", "sqlalchemy>=2.0"]
# ///
import os

from sqlalchemy import bindparam, create_engine, text

url = os.environ.get("DATABASE_URL", "sqlite://")
engine = create_engine(url)
TITLES = ["100% Python", "Hello", "Python: 3 tips"]

with engine.begin() as connection:
    connection.execute(
        text("CREATE TABLE article (id INTEGER, title TEXT)")
    )
    connection.execute(
        text("INSERT INTO article VALUES (:id, :title)"),
        [{"id": i, "title": t} for i, t in enumerate(TITLES, 1)],
    )


# --8<-- [start:focus]
def by_ids(connection, ids):
    sql = text(
        "SELECT title FROM article WHERE id IN :ids ORDER BY id"
    ).bindparams(bindparam("ids", expanding=True))
    return connection.scalars(sql, {"ids": ids}).all()


def containing(connection, word):
    sql = text(
        "SELECT title FROM article WHERE title LIKE :pattern"
        " ORDER BY id"
    )
    return connection.scalars(sql, {"pattern": f"%{word}%"}).all()


def after(connection, id):
    # a colon before a word is a parameter, so escape others
    sql = text(
        "SELECT title FROM article WHERE id > :id"
        r" AND title LIKE 'Python\: %'"
    )
    return connection.scalars(sql, {"id": id}).all()


# --8<-- [end:focus]
with engine.connect() as connection:
    print(*by_ids(connection, [1, 2]), sep=" | ")
    #> 100% Python | Hello
    print(len(by_ids(connection, [])))
    #> 0
    print(*containing(connection, "Python"), sep=" | ")
    #> 100% Python | Python: 3 tips
    print(*after(connection, 1), sep=" | ")
    #> Python: 3 tips

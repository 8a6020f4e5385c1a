# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask
from sqlalchemy.dialects import postgresql, sqlite

from models import Article, Tag, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(ada)
    db.session.flush()

    # --8<-- [start:focus]
    # the new keys
    sql = db.text(
        "INSERT INTO article (title, rating, author_id)"
        " VALUES ('Hello', 3, :id), ('Forms', 5, :id)"
        " RETURNING id"
    )
    ids = db.session.scalars(sql, {"id": ada.id}).all()
    count = db.select(db.func.count(Article.id))
    print(len(ids), db.session.scalar(count))
    #> 2 2

    # what has become of the rows
    sql = db.text(
        "UPDATE article SET rating = rating + 1"
        " WHERE rating < 5 RETURNING title, rating"
    )
    print(db.session.execute(sql).all())
    #> [('Hello', 4)]

    # insert, or count up: one statement for both
    sql = db.text(
        "INSERT INTO tag (name, uses) VALUES (:name, 1)"
        " ON CONFLICT (name) DO UPDATE"
        " SET uses = tag.uses + 1 RETURNING uses"
    )
    for _ in range(2):
        print(db.session.execute(sql, {"name": "python"}).one())
        #> (1,)
        #> (2,)

    # what was there
    sql = db.text("DELETE FROM article RETURNING title")
    print(sorted(db.session.scalars(sql)))
    #> ['Forms', 'Hello']

    # insert or overwrite by the ORM
    dialect = {"sqlite": sqlite, "postgresql": postgresql}
    insert = dialect[db.engine.name].insert(Tag)
    upsert = insert.on_conflict_do_update(
        index_elements=["name"],
        set_={"uses": insert.excluded.uses},
    )
    tags = [
        {"name": "python", "uses": 0},
        {"name": "web", "uses": 0},
    ]
    db.session.execute(upsert, tags)
    db.session.commit()
    query = db.select(Tag.name, Tag.uses).order_by(Tag.name)
    print(db.session.execute(query).all())
    #> [('python', 0), ('web', 0)]
    # --8<-- [end:focus]

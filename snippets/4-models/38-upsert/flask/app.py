# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.dialects.sqlite import insert

from models import Tag, db, get_or_create_tag

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    tags = db.select(Tag.name, Tag.uses).order_by(Tag.id)

    # get it, or create it
    web, created = get_or_create_tag("web")
    print(web.name, created)
    #> web True
    web, created = get_or_create_tag("web")
    print(web.name, created)
    #> web False
    db.session.commit()

    # many new rows, one statement
    rows = [{"name": "async"}, {"name": "sql"}]
    db.session.execute(db.insert(Tag), rows)
    db.session.commit()
    print(*db.session.execute(tags))
    #> ('web', 0) ('async', 0) ('sql', 0)

    # skip what is there already
    rows = [{"name": "web", "uses": 9}, {"name": "html"}]
    skip = insert(Tag).on_conflict_do_nothing()
    db.session.execute(skip, rows)
    db.session.commit()
    print(*db.session.execute(tags))
    #> ('web', 0) ('async', 0) ('sql', 0) ('html', 0)

    # update what is there already
    rows = [
        {"name": "web", "uses": 5},
        {"name": "html", "uses": 2},
    ]
    upsert = insert(Tag)
    upsert = upsert.on_conflict_do_update(
        index_elements=["name"],
        set_={"uses": upsert.excluded.uses},
    )
    db.session.execute(upsert, rows)
    db.session.commit()
    print(*db.session.execute(tags))
    #> ('web', 5) ('async', 0) ('sql', 0) ('html', 2)

    # other values for many rows
    rows = [
        {"id": tag.id, "uses": len(tag.name)}
        for tag in db.session.scalars(db.select(Tag))
    ]
    db.session.execute(db.update(Tag), rows)
    db.session.commit()
    print(*db.session.execute(tags))
    #> ('web', 3) ('async', 5) ('sql', 3) ('html', 4)
    # --8<-- [end:focus]

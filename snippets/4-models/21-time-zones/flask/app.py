# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "tzdata; sys_platform == 'win32'",
# ]
# ///
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Flask

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    paris = ZoneInfo("Europe/Paris")
    night = datetime(2026, 3, 29, 0, 30, tzinfo=paris)
    noon = datetime(2026, 3, 29, 12, 0, tzinfo=paris)
    hello = Article(title="Hello", published=night)
    tools = Article(title="Tools", published=noon)
    draft = Article(title="Draft")  # not published
    db.session.add_all([hello, tools, draft])
    db.session.commit()

    # read back in UTC, where it was the day before
    print(hello.published)
    #> 2026-03-28 23:30:00+00:00

    # shown where the reader is
    print(hello.published.astimezone(paris))
    #> 2026-03-29 00:30:00+01:00
    tokyo = ZoneInfo("Asia/Tokyo")
    print(hello.published.astimezone(tokyo))
    #> 2026-03-29 08:30:00+09:00

    # the clocks changed between the two
    print(tools.published - hello.published)
    #> 10:30:00

    # published on that day, as Paris sees it
    day = date(2026, 3, 29)
    start = datetime.combine(day, datetime.min.time(), paris)
    end = start + timedelta(days=1)
    query = db.select(Article.title).order_by(Article.id)
    query = query.where(Article.published >= start)
    query = query.where(Article.published < end)
    print(db.session.scalars(query).all())
    #> ['Hello', 'Tools']

    # kept by the models
    before = draft.updated
    draft.title = "Lines"
    db.session.commit()
    print(draft.created <= before < draft.updated)
    #> True
    # --8<-- [end:focus]

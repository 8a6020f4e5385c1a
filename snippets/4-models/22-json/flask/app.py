# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.orm.attributes import flag_modified

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    extra = {"lang": "en", "words": 900, "cover": {"width": 640}}
    hello = Article(title="Hello", extra=extra)
    extra = {"lang": "fr", "words": 80, "cover": None}
    tools = Article(title="Tools", extra=extra)
    draft = Article(title="Draft")  # an empty object
    db.session.add_all([hello, tools, draft])
    db.session.commit()

    # Python objects again
    print(tools.extra, draft.extra)
    #> {'lang': 'fr', 'words': 80, 'cover': None} {}

    # by a key; by a number; by a key within
    articles = db.select(Article.title).order_by(Article.id)
    lang = Article.extra["lang"].as_string()
    query = articles.where(lang == "en")
    print(db.session.scalars(query).all())
    #> ['Hello']

    words = Article.extra["words"].as_integer()
    query = articles.where(words < 100)
    print(db.session.scalars(query).all())
    #> ['Tools']

    width = Article.extra["cover", "width"].as_integer()
    query = articles.where(width == 640)
    print(db.session.scalars(query).all())
    #> ['Hello']

    # not English, or without a language
    query = articles.where(lang.is_distinct_from("en"))
    print(db.session.scalars(query).all())
    #> ['Tools', 'Draft']

    # changed in place; changed within
    hello.extra["lang"] = "de"
    hello.extra["cover"]["width"] = 320
    flag_modified(hello, "extra")
    db.session.commit()
    print(hello.extra)
    #> {'lang': 'de', 'words': 900, 'cover': {'width': 320}}

    # without a cover: it is null, or there is no such key
    bare = Article.extra["cover"].as_string().is_(None)
    query = articles.where(bare)
    print(db.session.scalars(query).all())
    #> ['Tools', 'Draft']
    # --8<-- [end:focus]

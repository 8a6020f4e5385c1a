# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "flask>=3.1",
#   "flask-sqlalchemy>=3.1",
#   "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int]


with app.app_context():
    db.create_all()
    data = {"Hello": 3, "Routes": 5, "Forms": 5, "Models": 1}
    for title, views in data.items():
        db.session.add(Article(title=title, views=views))
    db.session.commit()

    # --8<-- [start:focus]
    ranked = db.select(Article).order_by(
        Article.views.desc(), Article.title
    )
    page = ranked.offset(1).limit(2)
    print(isinstance(page, db.Select))
    #> True
    for article in db.session.scalars(page):
        print(article.title, article.views)
        #> Routes 5
        #> Hello 3

    print(db.session.scalars(ranked.limit(1)).first().title)
    #> Forms
    draft = db.select(Article).filter_by(title="Draft")
    print(db.session.scalars(draft).first())
    #> None

    if db.session.get(Article, 99) is None:
        print("no article 99")
        #> no article 99
    try:
        db.session.scalars(draft).one()
    except NoResultFound:
        print("no such article")
        #> no such article
    try:
        db.session.scalars(ranked).one()
    except MultipleResultsFound:
        print("more than one article")
        #> more than one article
    # --8<-- [end:focus]

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
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    WriteOnlyMapped,
    backref,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


# --8<-- [start:focus]
class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))
    articles: WriteOnlyMapped["Article"] = relationship(
        back_populates="user"
    )


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))
    user: Mapped[User] = relationship(back_populates="articles")


# --8<-- [end:focus]
class Tag(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(20))
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))
    # the legacy way: both ends declared here
    user = relationship(
        "User", backref=backref("tags", lazy="dynamic")
    )


with app.app_context():
    db.create_all()
    ada = User(name="Ada")
    db.session.add(ada)
    ada.articles.add(Article(title="World"))
    ada.articles.add(Article(title="Hello"))
    db.session.commit()

    query = ada.articles.select().order_by(Article.title)
    for article in db.session.scalars(query):
        print(article.title, "by", article.user.name)
        #> Hello by Ada
        #> World by Ada

    print(type(ada.articles).__name__)
    #> WriteOnlyCollection
    try:
        list(ada.articles)
    except TypeError as error:
        print(type(error).__name__)
        #> TypeError

    ada.tags.append(Tag(name="python"))
    print(ada.tags.filter_by(name="python").one().user.name)
    #> Ada
    print(type(ada.tags).__name__)
    #> AppenderQuery

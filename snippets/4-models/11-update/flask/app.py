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
from sqlalchemy import event
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int] = mapped_column(default=0)
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))
    user: Mapped[User] = relationship()


updated = []


@event.listens_for(Article, "after_update")
def remember(mapper, connection, article):
    updated.append(article.title)


with app.app_context():
    db.create_all()
    ada, grace = User(name="Ada"), User(name="Grace")
    hello = Article(title="Hello", user=ada)
    routes = Article(title="Routes", user=ada)
    forms = Article(title="Forms", user=grace)
    db.session.add_all([hello, routes, forms])
    db.session.commit()

    # --8<-- [start:focus]
    hello.title = "Hello again"
    hello.views = Article.views + 1
    db.session.commit()
    print(hello.title, hello.views)
    #> Hello again 1

    result = db.session.execute(
        db.update(Article)
        .where(Article.user == ada)
        .values(views=Article.views + 10)
    )
    db.session.commit()
    print("rows:", result.rowcount)
    #> rows: 2
    print(hello.views, routes.views, forms.views)
    #> 11 10 0
    print("the listener saw:", *updated)
    #> the listener saw: Hello again
    # --8<-- [end:focus]

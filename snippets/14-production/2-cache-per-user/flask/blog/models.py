from flask_caching import Cache
from flask_login import LoginManager, UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)
cache = Cache()
login_manager = LoginManager()


class User(UserMixin, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(150), unique=True)


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    version: Mapped[int] = mapped_column(default=1)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


# --8<-- [start:focus]
@cache.memoize(timeout=3600)
def count_of(author_id):
    count = db.select(func.count(Article.id))
    return db.session.scalar(count.filter_by(author_id=author_id))


def publish(title, author_id):
    db.session.add(Article(title=title, author_id=author_id))
    db.session.commit()
    cache.delete_memoized(count_of, author_id)


def edit(article, title):
    article.title = title
    article.version = Article.version + 1
    db.session.commit()


# --8<-- [end:focus]

from flask_caching import Cache, make_template_fragment_key
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import String, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)
cache = Cache()


class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))


# --8<-- [start:focus]
@cache.cached(timeout=60, key_prefix="count")
def count_articles():
    query = db.select(func.count()).select_from(Article)
    return db.session.scalar(query)


def publish(title):
    db.session.add(Article(title=title))
    db.session.commit()
    cache.delete("count")
    cache.delete(make_template_fragment_key("newest"))


# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, Tag, User, article_tags, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    ada = User(name="ada")
    hello = Article(title="Hello", author=ada)
    tools = Article(title="Tools", author=ada)
    lines = Article(title="1000 lines", author=ada)
    draft = Article(title="Draft", author=ada)  # has no tags
    web = Tag(name="web")
    orm = Tag(name="orm")
    db.session.add_all([hello, tools, lines, draft, web, orm])

    # a link that exists is not made again
    hello.tags.add(web)
    hello.tags.add(web)
    tools.tags.update([web, orm])
    lines.tags.add(orm)
    db.session.commit()

    links = db.select(db.func.count()).select_from(article_tags)
    print(db.session.scalar(links))
    #> 4

    # from either end
    print(sorted(tag.name for tag in tools.tags))
    #> ['orm', 'web']
    print(sorted(article.title for article in web.articles))
    #> ['Hello', 'Tools']

    # has this tag; one of these; both; none
    articles = db.select(Article.title).order_by(Article.id)
    tagged = Article.tags.any
    query = articles.where(tagged(Tag.name == "orm"))
    print(db.session.scalars(query).all())
    #> ['Tools', '1000 lines']

    query = articles.where(tagged(Tag.name.in_(["web", "orm"])))
    print(db.session.scalars(query).all())
    #> ['Hello', 'Tools', '1000 lines']

    query = articles.where(
        tagged(Tag.name == "web"), tagged(Tag.name == "orm")
    )
    print(db.session.scalars(query).all())
    #> ['Tools']

    query = articles.where(~tagged())
    print(db.session.scalars(query).all())
    #> ['Draft']

    # one link less; other tags altogether
    tools.tags.remove(web)
    hello.tags = {orm}
    db.session.commit()
    print(sorted(article.title for article in web.articles))
    #> []
    print(sorted(article.title for article in orm.articles))
    #> ['1000 lines', 'Hello', 'Tools']

    # its links go with an article
    db.session.delete(lines)
    db.session.commit()
    print(db.session.scalar(links))
    #> 2
    # --8<-- [end:focus]

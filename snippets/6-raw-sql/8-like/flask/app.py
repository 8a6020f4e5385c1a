# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pymysql>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask, request
from sqlalchemy import text

from models import Article, User, db

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)


# --8<-- [start:focus]
@app.get("/orm/")
def orm():
    word = request.args.get("q", "").strip()
    if not word:
        return []
    found = Article.title.icontains(word, autoescape=True)
    titles = db.select(Article.title).where(found)
    return db.session.scalars(titles.order_by(Article.id)).all()


def escape(word):
    for char in "!%_":  # the escape character first
        word = word.replace(char, f"!{char}")
    return word


@app.get("/sql/")
def sql():
    word = request.args.get("q", "").strip()
    if not word:
        return []
    titles = text(
        "SELECT title FROM article"
        " WHERE LOWER(title) LIKE LOWER(:pattern) ESCAPE '!'"
        " ORDER BY id"
    )
    values = {"pattern": f"%{escape(word)}%"}
    return db.session.scalars(titles, values).all()


with app.app_context():
    db.create_all()
    ada = User(name="ada")
    titles = "Hello", "100% Python", "1000 lines", "snake_case!"
    for title in titles:
        db.session.add(Article(title=title, author=ada))
    db.session.commit()

client = app.test_client()
for word in "hello", "100%", "_", "!", "":
    by_orm = client.get("/orm/", query_string={"q": word}).json
    by_sql = client.get("/sql/", query_string={"q": word}).json
    print(repr(word), by_orm, by_sql == by_orm)
    #> 'hello' ['Hello'] True
    #> '100%' ['100% Python'] True
    #> '_' ['snake_case!'] True
    #> '!' ['snake_case!'] True
    #> '' [] True
# --8<-- [end:focus]

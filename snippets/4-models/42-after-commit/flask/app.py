# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from mail import announce, sent
from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


@app.get("/articles/")
def articles():
    query = db.select(Article.title).order_by(Article.id)
    return db.session.scalars(
        query.where(Article.published.is_(True))
    ).all()


# --8<-- [start:focus]
@app.post("/articles/<int(max=2147483647):pk>/publish/")
def publish(pk):
    article = db.get_or_404(Article, pk)
    article.published = True

    published = db.select(db.func.count(Article.id)).where(
        Article.author == article.author,
        Article.published.is_(True),
    )
    if db.session.scalar(published) > 2:
        error = {"error": "An author may publish two articles."}
        return error, 409  # no commit
    db.session.commit()
    announce(article.title)
    return {"published": article.title}


with app.app_context():
    db.create_all()
    ada = User(name="ada")
    for title in "Hello", "Routes", "Forms":
        db.session.add(Article(title=title, author=ada))
    db.session.commit()

client = app.test_client()
for pk in 1, 2, 3:
    answer = client.post(f"/articles/{pk}/publish/")
    print(answer.status_code, answer.json)
    #> 200 {'published': 'Hello'}
    #> 200 {'published': 'Routes'}
    #> 409 {'error': 'An author may publish two articles.'}
print("published:", client.get("/articles/").json)
#> published: ['Hello', 'Routes']
print("announced:", sent)
#> announced: ['Hello', 'Routes']

# what is changed and not committed is gone
with app.app_context():
    article = db.session.get(Article, 3)
    article.title = "Forms at last"
with app.app_context():
    article = db.session.get(Article, 3)
    print(article.title)
    #> Forms
# --8<-- [end:focus]

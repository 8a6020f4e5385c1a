# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
# --8<-- [start:focus]
from flask import Flask, render_template

from db import db
from models import Article, User

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


@app.get("/")
def index():
    users = db.session.scalars(db.select(User).order_by(User.id))
    return render_template("blog/index.html", users=users)


@app.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return render_template("blog/show.html", article=article)


# --8<-- [end:focus]
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    hello = Article(title="Hello", author=ada)
    db.session.add_all([ada, grace, hello])
    db.session.commit()
    print([article.title for article in ada.articles])
    #> ['Hello']

client = app.test_client()
for path in ["/", "/articles/1/"]:
    print(*client.get(path).text.splitlines())
    #> <p>ada</p><p>grace</p>
    #> <p>Hello by ada</p> <a href="/">Authors</a>
print(client.get("/articles/2/").status_code)
#> 404

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask, render_template

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(Article(title="Q & A", author=ada))
    db.session.commit()


# --8<-- [start:focus]
@app.get("/articles/<int(max=2147483647):pk>/")
def show(pk):
    article = db.get_or_404(Article, pk)
    return render_template("blog/show.html", article=article)


@app.errorhandler(404)
def not_found(error):
    return render_template("404.html"), 404


client = app.test_client()
response = client.get("/articles/1/")
print(response.status_code, response.content_type)
#> 200 text/html; charset=utf-8
for line in response.text.splitlines():
    print(line)
    #> <!doctype html>
    #> <title>Q &amp; A</title>
    #> <p>by ada</p>

response = client.get("/articles/2/")
print(response.status_code, response.text.strip())
#> 404 <h1>No such article</h1>
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask, abort, render_template, request

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)

with app.app_context():
    db.create_all()
    for title in ["Hello", "Tools", "Q & A", "Again", "Last"]:
        db.session.add(Article(title=title))
    db.session.commit()


# --8<-- [start:focus]
@app.get("/")
def index():
    articles = db.select(Article).order_by(Article.id)
    if len(request.args.get("page", "")) > 9:
        abort(404)  # more than a database counts
    page = db.paginate(articles, per_page=2)
    return render_template("blog/index.html", page=page)


client = app.test_client()
for line in client.get("/?page=2").text.splitlines():
    if line.strip():
        print(line)
        #> <p>3
        #> Q &amp; A</p>
        #> <p>4
        #> Again</p>
        #> <p>Page 2 of 3,
        #> 5 articles</p>
        #> <a href="?page=1">Previous</a>
        #> <a href="?page=1">1</a>
        #> <a href="?page=2">2</a>
        #> <a href="?page=3">3</a>
        #> <a href="?page=3">Next</a>

# beyond the end, before the beginning, not a number
for number in ["4", "0", "two"]:
    print(client.get(f"/?page={number}").status_code)
    #> 404
    #> 404
    #> 404
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from blog import bp
from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)
app.register_blueprint(bp)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    hello = Article(title="Q & a", author=ada)
    tools = Article(title="Tools", author=grace)
    db.session.add_all([ada, grace, hello, tools])
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
for line in client.get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>By ada, grace</h1>
        #> <p>1 of 2:
        #> <a href="/articles/1/">Q &amp; a</a></p>
        #> <p>2 of 2:
        #> <a href="/articles/2/">Tools</a></p>
print(client.get("/articles/1/").text)
#> <h1>Q &amp; A</h1>
print(client.get("/admin/login/").status_code)
#> 404
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "alembic>=1.16",
#   "flask>=3.1",
#   "flask-migrate>=4.1",
#   "flask-sqlalchemy>=3.1",
#   "pymysql>=1.2",
#   "sqlalchemy>=2.0",
# ]
# ///
from io import StringIO

from blog import create_app, migrate
from blog.models import Article, User, db

app = create_app()


@migrate.configure
def do_not_print(config):
    config.stdout = StringIO()
    return config


INSERT = db.text(
    "INSERT INTO article (title, author_id) VALUES (:title, :id)"
)


def flask(command):
    """The exit code of flask --app blog …"""
    runner = app.test_cli_runner()
    return runner.invoke(args=command.split()).exit_code


def sql(command):
    """The SQL that flask --app blog … prints."""
    runner = app.test_cli_runner()
    return runner.invoke(args=command.split()).stdout


def columns():
    with app.app_context():
        table = db.inspect(db.engine).get_columns("article")
    return [column["name"] for column in table]


# --8<-- [start:focus]
# the first tables, and an article without the new column
print(flask("db upgrade 0001"), "views" in columns())
#> 0 False
with app.app_context():
    ada = User(name="ada")
    db.session.add(ada)
    db.session.flush()
    db.session.execute(INSERT, {"title": "Hello", "id": ada.id})
    db.session.commit()

# does a model lack a migration?
print(flask("db check"))
#> 1

# the SQL of a migration, which is shown and not run
shown = sql("db upgrade 0001:0002 --sql")
print("views" in shown, "views" in columns())
#> True False

# forward; what the old article gets, and one by SQL
print(flask("db upgrade"), "views" in columns())
#> 0 True
with app.app_context():
    author = db.session.scalar(db.select(User.id))
    db.session.execute(INSERT, {"title": "Forms", "id": author})
    db.session.commit()
    articles = db.select(Article).order_by(Article.id)
    for article in db.session.scalars(articles):
        print(article.title, article.views)
        #> Hello 0
        #> Forms 0
print(flask("db check"))
#> 0

# back by one, and to nothing
print(flask("db downgrade"), "views" in columns())
#> 0 False
print(flask("db downgrade base"), flask("db check"))
#> 0 1
# --8<-- [end:focus]

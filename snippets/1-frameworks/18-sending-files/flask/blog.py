import csv

from flask import (
    Flask,
    Response,
    send_from_directory,
    stream_with_context,
)

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


# --8<-- [start:focus]
@app.get("/files/<name>")
def download(name):
    return send_from_directory("files", name, as_attachment=True)


class Echo:
    def write(self, line):
        return line


@app.get("/articles.csv")
def export():
    articles = db.select(Article.id, Article.title)
    articles = articles.order_by(Article.id)
    rows = db.session.execute(
        articles, execution_options={"yield_per": 2000}
    )
    writer = csv.writer(Echo())
    return Response(
        stream_with_context(writer.writerow(row) for row in rows),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": "attachment"},
    )


# --8<-- [end:focus]

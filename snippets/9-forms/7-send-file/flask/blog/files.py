import csv
from io import BytesIO, StringIO

from flask import (
    Blueprint,
    current_app,
    send_file,
    send_from_directory,
)

from blog.models import Article, Attachment, db

bp = Blueprint("files", __name__)


# --8<-- [start:focus]
@bp.get("/attachments/<int(max=2147483647):pk>/")
def attachment(pk):
    attachment = db.get_or_404(Attachment, pk)
    return send_from_directory(
        current_app.config["UPLOAD_FOLDER"],
        attachment.stored,
        as_attachment=True,
        download_name=attachment.name,
    )


@bp.get("/articles.csv")
def articles():
    articles = db.select(Article).order_by(Article.id)
    text = StringIO()
    rows = csv.writer(text)
    rows.writerow(["id", "title"])
    for article in db.session.scalars(articles):
        rows.writerow([article.id, article.title])
    # Excel takes it for UTF-8 if it begins with a mark
    return send_file(
        BytesIO(text.getvalue().encode("utf-8-sig")),
        as_attachment=True,
        download_name="articles.csv",
    )


# --8<-- [end:focus]

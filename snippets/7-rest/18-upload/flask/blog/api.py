from io import BytesIO

from flask import Blueprint, abort, request, send_file

from blog.models import Article, db

bp = Blueprint("blog", __name__)
SIGNATURE = b"\x89PNG\r\n\x1a\n"


# --8<-- [start:focus]
@bp.put("/articles/<int(max=2147483647):pk>/cover/")
def upload(pk):
    article = db.get_or_404(Article, pk)
    content = request.files["cover"].read()  # none: 400
    if not content.startswith(SIGNATURE):
        abort(400, "A cover is a PNG image")
    article.cover = content
    db.session.commit()
    return "", 204


@bp.get("/articles/<int(max=2147483647):pk>/cover.png")
def cover(pk):
    article = db.get_or_404(Article, pk)
    if article.cover is None:
        abort(404)
    response = send_file(
        BytesIO(article.cover),
        mimetype="image/png",
        download_name=f"cover {article.id}.png",
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


# --8<-- [end:focus]

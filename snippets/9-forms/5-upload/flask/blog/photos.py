from pathlib import Path
from uuid import uuid4

from flask import (
    Blueprint,
    current_app,
    redirect,
    render_template,
    send_from_directory,
    url_for,
)

from blog.forms import PhotoForm, picture_type
from blog.models import Photo, db

bp = Blueprint("photos", __name__, url_prefix="/photos")


# --8<-- [start:focus]
@bp.route("/", methods=["GET", "POST"])
def index():
    form = PhotoForm()  # reads request.files, too
    if form.validate_on_submit():
        file = form.file.data
        suffix = Path(file.filename).suffix.lower()
        # no line break, which no header takes
        name = "".join(filter(str.isprintable, file.filename))
        photo = Photo(
            name=name[:255],  # as long as somebody likes
            stored=f"{uuid4().hex}{suffix}",
            content_type=picture_type(file),
        )
        folder = current_app.config["UPLOAD_FOLDER"]
        file.save(folder / photo.stored)
        db.session.add(photo)
        db.session.commit()
        return redirect(url_for("photos.index"))
    photos = db.session.scalars(db.select(Photo))
    return render_template(
        "photos.html", form=form, photos=photos
    )


@bp.get("/<int(max=2147483647):pk>/")
def show(pk):
    photo = db.get_or_404(Photo, pk)
    response = send_from_directory(
        current_app.config["UPLOAD_FOLDER"],
        photo.stored,
        mimetype=photo.content_type,
        download_name=photo.name,
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


# --8<-- [end:focus]

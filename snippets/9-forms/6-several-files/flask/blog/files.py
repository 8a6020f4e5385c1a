from pathlib import Path
from uuid import uuid4

from flask import (
    Blueprint,
    current_app,
    redirect,
    render_template,
    url_for,
)

from blog.forms import FilesForm
from blog.models import Attachment, db

bp = Blueprint("files", __name__, url_prefix="/files")


# --8<-- [start:focus]
@bp.route("/", methods=["GET", "POST"])
def index():
    form = FilesForm()
    if form.validate_on_submit():
        folder = current_app.config["UPLOAD_FOLDER"]
        for file in form.files.data:
            suffix = Path(file.filename).suffix.lower()
            attachment = Attachment(
                name=file.filename[:255],
                stored=uuid4().hex + suffix,
            )
            file.save(folder / attachment.stored)
            db.session.add(attachment)
        db.session.commit()
        return redirect(url_for("files.index"))
    attachments = db.session.scalars(db.select(Attachment))
    return render_template(
        "files.html", form=form, attachments=attachments
    )


@bp.post("/<int(max=2147483647):pk>/delete/")
def delete(pk):
    attachment = db.get_or_404(Attachment, pk)
    folder = current_app.config["UPLOAD_FOLDER"]
    path = folder / attachment.stored
    db.session.delete(attachment)
    db.session.commit()
    path.unlink(missing_ok=True)  # not before the row is gone
    return redirect(url_for("files.index"))


# --8<-- [end:focus]

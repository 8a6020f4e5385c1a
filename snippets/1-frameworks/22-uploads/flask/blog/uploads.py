from uuid import uuid4

from flask import (
    Blueprint,
    current_app,
    redirect,
    render_template,
    url_for,
)
from sqlalchemy import func
from werkzeug.utils import secure_filename

from blog.forms import AttachmentForm
from blog.models import Attachment, db

bp = Blueprint("uploads", __name__)


# --8<-- [start:focus]
@bp.route("/", methods=["GET", "POST"])
def index():
    form = AttachmentForm()
    if form.validate_on_submit():
        file = form.file.data
        # the end of it: file systems allow 255 bytes
        sent = secure_filename(file.filename)[-100:]
        name = f"{uuid4().hex[:8]}-{sent}"
        file.save(current_app.config["MEDIA"] / name)
        db.session.add(Attachment(name=name))
        db.session.commit()
        return redirect(url_for("uploads.index"))
    query = db.select(func.count()).select_from(Attachment)
    count = db.session.scalar(query)
    return render_template("index.html", form=form, count=count)


# --8<-- [end:focus]

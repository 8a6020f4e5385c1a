from uuid import uuid4

from flask import (
    Blueprint,
    current_app,
    redirect,
    render_template,
    url_for,
)

from blog.forms import PictureForm
from blog.pictures import small

bp = Blueprint("blog", __name__, url_prefix="/pictures")


# --8<-- [start:focus]
@bp.route("/", methods=["GET", "POST"])
def index():
    form = PictureForm()
    if form.validate_on_submit():
        folder = current_app.config["UPLOAD_FOLDER"]
        name = uuid4().hex
        form.picture.save(folder / f"{name}.jpg")
        small(form.picture).save(folder / f"{name}.small.jpg")
        return redirect(url_for("blog.index"))
    return render_template("pictures.html", form=form)


# --8<-- [end:focus]

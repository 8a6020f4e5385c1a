from flask import Blueprint, redirect, request, session, url_for
from flask_login import current_user, login_required

bp = Blueprint("pages", __name__)


@bp.get("/account/")
@login_required
def account():
    draft = session.get("draft", "")
    return {"user": current_user.name, "draft": draft}


@bp.post("/draft/")
@login_required
def draft():
    session["draft"] = request.form.get("draft", "")[:100]
    return redirect(url_for("pages.account"))

import os

from flask import Blueprint, abort, current_app, redirect, request
from flask_mail import Mail, Message

from blog.spam import is_spam

bp = Blueprint("contact", __name__)
mail = Mail()


@bp.post("/contact/")
def contact():
    if not current_app.config["CONTACT_OPEN"]:
        abort(503)
    text = request.form.get("text", "").strip()
    if not text or is_spam(text):
        abort(400)
    editor = current_app.config["EDITOR"]
    mail.send(Message("From a reader", [editor], text))
    return redirect("/about/")


@bp.get("/about/")
def about():
    return {"release": os.environ.get("BLOG_RELEASE", "none")}

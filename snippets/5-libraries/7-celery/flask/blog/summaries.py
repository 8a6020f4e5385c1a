from celery.result import AsyncResult
from flask import Blueprint, request

from blog.tasks import summarize

bp = Blueprint("summaries", __name__, url_prefix="/summaries")


# --8<-- [start:focus]
@bp.post("/")
def start():
    title = request.form.get("title")
    if not title:
        return {"error": "title is required"}, 400
    return {"task": summarize.delay(title).id}, 202


@bp.get("/<task>/")
def status(task):
    found = AsyncResult(task)
    state = found.state  # once: it can change in between
    result = found.result if state == "SUCCESS" else None
    return {"state": state, "result": result}


# --8<-- [end:focus]

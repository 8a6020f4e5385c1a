from flask import Blueprint, g
from markupsafe import escape

STAFF = {"ada"}

# --8<-- [start:focus]
bp = Blueprint("staff", __name__, url_prefix="/staff")


@bp.before_request
def only_staff():
    if g.reader not in STAFF:
        return "Staff only", 403
    return None


@bp.get("/")
def index():
    return f"Good morning, {escape(g.reader)}!"


# --8<-- [end:focus]

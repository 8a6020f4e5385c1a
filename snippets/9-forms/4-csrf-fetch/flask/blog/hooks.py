import hmac

from flask import Blueprint, current_app, request

bp = Blueprint("hooks", __name__, url_prefix="/hooks")


# --8<-- [start:focus]
@bp.post("/build/")
def build():
    key = current_app.config["HOOK_KEY"]
    body = request.get_data()
    right = hmac.new(key, body, "sha256").hexdigest()
    sent = request.headers.get("X-Signature", "")
    if not hmac.compare_digest(right.encode(), sent.encode()):
        return {"error": "signature"}, 403
    return {"built": True}


# --8<-- [end:focus]

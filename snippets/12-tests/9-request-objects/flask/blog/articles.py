from flask import Blueprint, g, request

bp = Blueprint("articles", __name__)


@bp.before_app_request
def load_theme():
    dark = request.cookies.get("theme") == "dark"
    g.theme = "dark" if dark else "light"


def current_page():
    page = request.args.get("page", 1, type=int)
    return page if 1 <= page <= 100 else 1


@bp.get("/articles/")
def articles():
    theme = g.get("theme", "none")
    return {"page": current_page(), "theme": theme}


@bp.get("/account/")
def account():
    if "user" not in g:  # a login would set it
        return "", 401
    return g.user

from flask import Blueprint, abort, request

from blog.slugs import slugify

bp = Blueprint("api", __name__, url_prefix="/api")


@bp.post("/articles/")
def create():
    match request.get_json():
        case {"title": str(title)} if slug := slugify(title):
            return {"slug": slug}, 201
    return abort(400)


@bp.get("/echo/")
def echo():
    return {
        "language": request.headers.get("Accept-Language"),
        "page": request.args.get("page"),
        "theme": request.cookies.get("theme"),
    }

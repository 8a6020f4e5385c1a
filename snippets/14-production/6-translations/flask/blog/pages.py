from datetime import date

from babel import negotiate_locale
from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import get_locale, lazy_gettext

bp = Blueprint("pages", __name__)

# --8<-- [start:focus]
LANGUAGES = {"en": "English", "de": "Deutsch", "zh": "中文"}
HEADING = lazy_gettext("Articles")  # no request yet


def select_locale():
    chosen = request.cookies.get("language")
    if chosen in LANGUAGES:
        return chosen
    preferred = request.accept_languages.values()
    return negotiate_locale(preferred, LANGUAGES, sep="-") or "en"


@bp.get("/")
def index():
    return render_template(
        "index.html",
        heading=HEADING,
        count=2,
        day=date(2026, 5, 5),
        rating=4.5,
        language=get_locale(),
        languages=LANGUAGES,
    )


@bp.post("/i18n/setlang/")
def set_language():
    response = redirect(url_for("pages.index"))
    language = request.form.get("language")
    if language in LANGUAGES:
        response.set_cookie("language", language, samesite="Lax")
    return response


@bp.after_request
def tell_caches(response):
    response.vary.update(["Accept-Language", "Cookie"])
    response.content_language = [str(get_locale())]
    return response


# --8<-- [end:focus]

"""The addresses of an app, as both frameworks know them."""

from tests.check.run.conftest import RunChild

FLASK = """\
from flask import Blueprint, Flask

app = Flask(__name__, static_folder=None)
bp = Blueprint("blog", __name__)
app.add_url_rule("/", "index", print)
bp.add_url_rule("/<slug>/", "show", print)
app.register_blueprint(bp, url_prefix="/articles")
"""
DJANGO = """\
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import include, path


def show(request):
    pass


articles = [path("<slug:slug>/", show, name="show"), path("unnamed/", show)]
urlpatterns = [
    path("", show, name="index"),
    path("articles/", include((articles, "blog"))),
]
settings.configure(ROOT_URLCONF=__name__)
app = get_wsgi_application()
"""


def test_flask_s_have_their_endpoints(run_child: RunChild) -> None:
    assert sorted(run_child(FLASK, addresses=True)["addresses"]) == [
        ["/", "index"],
        ["/articles/<slug>/", "blog.show"],
    ]


def test_django_s_have_the_names_of_their_patterns_or_else_their_views(
    run_child: RunChild,
) -> None:
    assert run_child(DJANGO, addresses=True)["addresses"] == [
        ["/", "index"],
        ["/articles/<slug:slug>/", "blog:show"],
        ["/articles/unnamed/", "__main__.show"],
    ]


def test_nobody_looks_for_them_where_a_topic_does_not_ask(run_child: RunChild) -> None:
    assert "addresses" not in run_child(FLASK)

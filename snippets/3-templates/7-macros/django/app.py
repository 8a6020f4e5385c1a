# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path

ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
}

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["blog"],
    TEMPLATES=[ENGINE],
)

TAGS = [
    {"name": "web", "count": 2},
    {"name": "python", "count": 3},
]

# --8<-- [start:focus]
PAGE = """{% load blog_tags %}
<nav>
{% for tag in tags %}
{% tag_link tag.name count=tag.count %}
{% endfor %}
{% include "blog/_tag.html" with name="all" count=total only %}
</nav>
"""
# --8<-- [end:focus]


def tag_list(request):
    template = engines["django"].from_string(PAGE)
    context = {"tags": TAGS, "total": 5}
    return HttpResponse(template.render(context, request))


urlpatterns = [path("tags", tag_list)]

app = get_wsgi_application()

page = Client().get("/tags").text
for line in filter(None, page.splitlines()):
    print(line)
    #> <nav>
    #> <a href="/tags/web">web (2)</a>
    #> <a href="/tags/python">python (3)</a>
    #> <a href="/tags/all">all (5)</a>
    #> </nav>

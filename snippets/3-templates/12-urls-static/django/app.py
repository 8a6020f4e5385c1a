# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path

BASE_DIR = Path(__file__).resolve().parent

ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
}

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STATIC_URL="static/",
    STATICFILES_DIRS=[BASE_DIR / "static"],
    TEMPLATES=[ENGINE],
)

# --8<-- [start:focus]
PAGE = """{% load static %}
<img alt="" src="{% static 'ada.svg' %}">
<a href="{% url 'post_detail' post_id=1 %}">Hello</a>
<a href="{% url 'index' %}?page=2">older posts</a>
"""


def index(request):
    template = engines["django"].from_string(PAGE)
    return HttpResponse(template.render(request=request))


def post_detail(request, post_id):
    return HttpResponse(f"Post {post_id}")


urlpatterns = [
    path("", index, name="index"),
    path("posts/<int:post_id>", post_detail, name="post_detail"),
]
# --8<-- [end:focus]

app = get_wsgi_application()

client = Client()
for line in client.get("/").text.strip().splitlines():
    print(line)
    #> <img alt="" src="/static/ada.svg">
    #> <a href="/posts/1">Hello</a>
    #> <a href="/?page=2">older posts</a>
response = client.get("/static/ada.svg")
print(response.status_code)
#> 404

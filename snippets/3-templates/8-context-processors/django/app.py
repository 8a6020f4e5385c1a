# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.shortcuts import render
from django.template.loader import render_to_string
from django.test import Client
from django.urls import path

# --8<-- [start:focus]
ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {
        "context_processors": [
            "django.template.context_processors.request",
            "blog.context_processors.site",
        ]
    },
}


def index(request):
    return render(request, "blog/page.html")


def press(request):
    context = {"site_name": "Press"}
    return render(request, "blog/page.html", context)


# --8<-- [end:focus]

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["blog"],
    TEMPLATES=[ENGINE],
)
urlpatterns = [path("", index), path("press", press)]

app = get_wsgi_application()

client = Client()
print(client.get("/").text.splitlines()[0])
#> <title>Ada and Grace</title>
print(client.get("/press").text.splitlines()[0])
#> <title>Press</title>

# outside of a request
print(render_to_string("blog/mail.txt").strip())
#> Greetings from .

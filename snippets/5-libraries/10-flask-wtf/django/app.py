# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import re

from django import forms
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, JsonResponse
from django.template import engines
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="not a secret in an example",
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[
        {
            "BACKEND": (
                "django.template.backends.django.DjangoTemplates"
            )
        }
    ],
)


# --8<-- [start:focus]
class CommentForm(forms.Form):
    email = forms.EmailField()
    text = forms.CharField(max_length=20)


PAGE = """<form method="post">
{% csrf_token %} {{ form.email }} {{ form.text }}
</form>"""


def comments(request):
    form = CommentForm(request.POST or None)
    if form.is_valid():
        email = form.cleaned_data["email"]
        return HttpResponse(f"Thank you, {email}")
    if request.method == "POST":
        return JsonResponse(form.errors, status=422)
    template = engines["django"].from_string(PAGE)
    return HttpResponse(template.render({"form": form}, request))


# --8<-- [end:focus]
urlpatterns = [path("comments", comments)]
app = get_wsgi_application()

client = Client(enforce_csrf_checks=True)
data = {"email": "ada@example.org", "text": "Hello"}
print(client.post("/comments", data).status_code)
#> 403

html = client.get("/comments").text
token = re.search('middlewaretoken" value="(.+?)"', html)[1]
data["csrfmiddlewaretoken"] = token
print(client.post("/comments", data).text)
#> Thank you, ada@example.org
data |= {"email": "ada", "text": ""}
errors = client.post("/comments", data).json()
print(*errors["email"])
#> Enter a valid email address.
print(*errors["text"])
#> This field is required.

# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core import mail
from django.core.mail import send_mail, send_mass_mail
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.test.utils import setup_test_environment
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DEFAULT_FROM_EMAIL="blog@example.org",
    MAILERS={"default": {}},  # without it 6.1 warns
)
setup_test_environment()  # nothing leaves the process


# --8<-- [start:focus]
def subscribe(request, name):
    send_mail("Welcome", "", None, [f"{name}@example.org"])
    return HttpResponse("mail sent")


def newsletter(subject, readers):
    send_mass_mail([(subject, "", None, [to]) for to in readers])


urlpatterns = [path("subscribe/<name>", subscribe)]
app = get_wsgi_application()

print(Client().post("/subscribe/ada").text)
#> mail sent
readers = ["ada@example.org", "grace@example.org"]
newsletter("News", readers)
# --8<-- [end:focus]
for message in mail.outbox:
    print(message.subject, "to", *message.to)
    #> Welcome to ada@example.org
    #> News to ada@example.org
    #> News to grace@example.org

try:
    newsletter("News\nBcc: eve@example.org", readers)
except ValueError:
    print("a line break in a header is refused")
    #> a line break in a header is refused

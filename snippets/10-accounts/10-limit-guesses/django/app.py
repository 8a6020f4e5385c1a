# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db.models import F
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import WINDOW, Attempt, User

User.objects.create_user("ada@example.org", "analytical")

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def log_in(password, email="ada@example.org", address="::1"):
    client = Client(enforce_csrf_checks=True, REMOTE_ADDR=address)
    token = hidden.search(client.get("/login/").text)[1]
    form = {"csrfmiddlewaretoken": token, "username": email}
    return client.post("/login/", form | {"password": password})


# --8<-- [start:focus]
for password in "one", "two", "three", "analytical":
    print(log_in(password).status_code)
    #> 200
    #> 200
    #> 200
    #> 429
print(log_in("analytical").headers["Retry-After"])
#> 900

# another spelling of her name is no way round
for email in " ADA@Example.org", "\uff41da@example.org":
    response = log_in("analytical", email)
    print("logged in:", response.status_code == 302)
    #> logged in: False
    #> logged in: False

# from elsewhere, and for another name, it still works
print(log_in("analytical", address="192.0.2.7").status_code)
#> 302
print(log_in("one", email="grace@example.org").status_code)
#> 200

# a name that nobody has gets the same answers
for password in "one", "two", "three", "four":
    response = log_in(password, email="nobody@example.org")
    print(response.status_code)
    #> 200
    #> 200
    #> 200
    #> 429

# fifteen minutes later; a log-in forgets the attempts
Attempt.objects.update(at=F("at") - WINDOW)
print(log_in("analytical").status_code)
#> 302
print(Attempt.objects.filter(name="ada@example.org").count())
#> 0
# --8<-- [end:focus]

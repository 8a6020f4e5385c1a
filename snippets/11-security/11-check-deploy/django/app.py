# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
import secrets
from io import StringIO

from django.core.checks import run_checks
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["BLOG_KEY"] = secrets.token_urlsafe(50)
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()


def findings():
    found = run_checks(include_deployment_checks=True)
    found = [each for each in found if not each.is_silenced()]
    return sorted(found, key=lambda warning: warning.id)


# --8<-- [start:focus]
# what was good enough on your own machine
development = override_settings(
    SECRET_KEY="for development only",
    DEBUG=True,
    ALLOWED_HOSTS=[],
    SECURE_SSL_REDIRECT=False,
    SECURE_HSTS_SECONDS=0,
    SESSION_COOKIE_NAME="sessionid",
    SESSION_COOKIE_SECURE=False,
    CSRF_COOKIE_SECURE=False,
)
with development:
    for warning in findings():
        named = re.search("[A-Z]+_[A-Z_]+|DEBUG", warning.msg)[0]
        print(f"{warning.id}: {named}")
        #> blog.W001: SESSION_COOKIE_NAME
        #> security.W004: SECURE_HSTS_SECONDS
        #> security.W008: SECURE_SSL_REDIRECT
        #> security.W009: SECRET_KEY
        #> security.W011: SESSION_COOKIE_SECURE
        #> security.W016: CSRF_COOKIE_SECURE
        #> security.W018: DEBUG
        #> security.W020: ALLOWED_HOSTS

print(findings())
#> []
client = Client(headers={"Host": "localhost"})
sent = client.get("/", secure=True)
print(sent.headers["Strict-Transport-Security"])
#> max-age=3600

# as a step of the deployment: the command fails, or does not
check = ["check", "--deploy", "--fail-level", "WARNING"]
try:
    with development:
        call_command(*check)
except SystemCheckError as error:
    print(str(error).splitlines()[-1])
    #> System check identified 8 issues (0 silenced).
out = StringIO()
call_command(*check, stdout=out)
print(out.getvalue().strip())
#> System check identified no issues (2 silenced).
# --8<-- [end:focus]

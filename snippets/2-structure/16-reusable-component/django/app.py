# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import sys
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

# --8<-- [start:focus]
# instead of: pip install ./pinwall
sys.path.insert(0, str(Path(__file__).parent / "pinwall/src"))

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# does the package's migration fit its model?
call_command("makemigrations", "--check", verbosity=0)
call_command("migrate", verbosity=0)

# manage.py post_notice TEXT
for text in "Hello", "Tools are back", "Closed on Monday":
    output = StringIO()
    call_command("post_notice", text, stdout=output)
print(output.getvalue().strip())
#> posted: Closed on Monday

# a site that changes nothing: no templates, no setting
backend = "django.template.backends.django.DjangoTemplates"
plain = {"BACKEND": backend, "APP_DIRS": True}
with override_settings(TEMPLATES=[plain]):
    del settings.PINWALL_SHOWN
    page = Client().get("/notices/").text
for line in page.splitlines():
    if line.startswith(("<title", "<p")):
        print(line)
        #> <title>Notices</title>
        #> <p>Closed on Monday</p>
        #> <p>Tools are back</p>

# the site with a template and a setting of its own
page = Client().get("/notices/").text
for line in page.splitlines():
    if line.startswith(("<title", "<p")):
        print(line)
        #> <title>Notices</title>
        #> <p><b>Closed on Monday</b></p>

# the component's static file
found = finders.find("pinwall/pinwall.css")
print(Path(found).read_text().strip())
#> p { background: khaki }
# --8<-- [end:focus]

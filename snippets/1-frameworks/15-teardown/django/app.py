# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

from blog.events import events

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client(raise_request_exception=False)

for path in ["/", "/busy/", "/broken/", "/nowhere", "/rows/"]:
    events.clear()
    response = client.get(path)
    list(response)  # read all of it
    print(path, ", ".join(events))
    #> / begin, answer 200, end
    #> /busy/ begin, answer 503, end
    #> /broken/ begin, bug: division by zero, answer 500, end
    #> /nowhere begin, answer 404, end
    #> /rows/ begin, answer 200, row a, row b, end
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
for line in Client().get("/").text.splitlines():
    print(line)
    #> <p>hello</p>
    #> <p>Hell</p>
    #> <p>5</p>
    #> <p>3</p>
    #> <p>2</p>
    #> <p>9</p>
    #> <p>new</p>
    #> <p>same</p>
# --8<-- [end:focus]

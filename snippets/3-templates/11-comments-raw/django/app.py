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
page = Client().get("/").text
for line in page.splitlines():
    print(line)
    #> <h1>Tags</h1>
    #> <ul><li>web</li><li>python</li></ul>
    #> <p>{{ n }} of them, says Vue</p>
    #> <!-- 2 tags -->
print(page.endswith("\n"))
#> True
# --8<-- [end:focus]

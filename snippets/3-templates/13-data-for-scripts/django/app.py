# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os
import re

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
page = Client().get("/").text
text = re.search('json">(.*)</script>', page)[1]
for part in text.split(", "):
    print(part)
    #> {"created": "2026-03-09"
    #> "rating": null
    #> "title": "\u003C/script\u003E\u003Cb\u003EQ \u0026 A"}

# what JSON.parse() makes of it in the browser
for name, value in json.loads(text).items():
    print(name, value)
    #> created 2026-03-09
    #> rating None
    #> title </script><b>Q & A

# the title did not end the element
print(page.count("<script"), page.count("</script>"))
#> 2 2
# --8<-- [end:focus]

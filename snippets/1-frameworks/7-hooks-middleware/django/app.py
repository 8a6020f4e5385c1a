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
client = Client()

for reader in ["ada", "grace", "mallory"]:
    for path in ["/", "/staff/"]:
        headers = {"X-Reader": reader}
        response = client.get(path, headers=headers)
        stamp = response.headers["X-Served-To"]
        print(response.status_code, response.text, f"[{stamp}]")
        #> 200 Hello, ada! [ada]
        #> 200 Good morning, ada! [ada]
        #> 200 Hello, grace! [grace]
        #> 403 Staff only [grace]
        #> 403 Go away [mallory]
        #> 403 Go away [mallory]

response = client.get("/nowhere")
print(response.status_code, response.headers["X-Served-To"])
#> 404 guest
# --8<-- [end:focus]

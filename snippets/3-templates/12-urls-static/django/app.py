# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.test import Client, RequestFactory

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"

# --8<-- [start:focus]
# what runserver wraps around the application of wsgi.py
app = StaticFilesHandler(get_wsgi_application())

client = Client()
for line in client.get("/").text.splitlines():
    print(line)
    #> <!doctype html>
    #> <link rel="stylesheet"
    #> href="/static/blog/style.css">
    #> <a href="/tags/q&amp;a/2/">Questions</a>
    #> <a href="/?page=2">Older articles</a>

# what runserver serves
request = RequestFactory().get("/static/blog/style.css")
response = app.get_response(request)
print(response.status_code, response["Content-Type"])
#> 200 text/css
response.close()
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
# as runserver does it: with the style sheet
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", run_syncdb=True, verbosity=0)
call_command("seed")

# --8<-- [start:focus]
client = Client()

page = client.get("/").text
for path, title in re.findall(r'href="(/a.*)">\s*(.*)</a>', page):
    print(path, title, client.get(path).status_code)
    #> /articles/bugs/ Bugs 200
    #> /articles/compilers/ Compilers 200
    #> /articles/notes/ Notes 200
    #> /articles/hello/ Hello 200

page = client.get("/articles/notes/").text
print(re.search("<h1>(.*)</h1>", page)[1])
#> Notes
print(re.search('class="text">(.*)</p>', page)[1])
#> Notes on an engine.
print(client.get("/articles/nothing/").status_code)
#> 404

print(re.search('href="(/static/.*)"', page)[1])
#> /static/blog.css
# --8<-- [end:focus]

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
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")

from blog.models import Comment, User

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(name):
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(username=name))
    return client


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    form["csrfmiddlewaretoken"] = token
    response = client.post(path, form)
    return response.status_code, response.get("Location")


# --8<-- [start:focus]
def shown(client):
    page = client.get("/articles/bugs/").text
    texts = re.findall('class="text">(.*)</p>', page)[1:]
    buttons = re.findall("<button>(.*)</button>", page)
    return len(texts), *(b for b in buttons if "Log" not in b)


ada, grace = client_of("ada"), client_of("grace")
stranger = Client()
for client in stranger, ada, grace:
    print(*shown(client))
    #> 1 Comment
    #> 1 Comment
    #> 2 Delete Approve Delete Comment

# anybody may comment; the author decides
form = {"name": "Bob", "text": "<b>Nice!</b>"}
print(*post(stranger, "/articles/bugs/comments/", **form))
#> 302 /articles/bugs/
page = stranger.get("/articles/bugs/").text
print(re.search('role="status">(.*)</p>', page)[1])
#> Thank you. Your comment waits for the author.
print(*shown(stranger))
#> 1 Comment
for client in stranger, ada, grace:
    print(post(client, "/comments/3/approve/")[0])
    #> 302
    #> 404
    #> 302
# where next would lead the stranger after the log-in
print(grace.get("/comments/3/approve/").status_code)
#> 405
print(*post(grace, "/comments/2/delete/"))
#> 302 /articles/bugs/
page = stranger.get("/articles/bugs/").text
print(*re.findall('class="text">(.*)</p>', page), sep="\n")
"""
The first was a moth.
Which one?
&lt;b&gt;Nice!&lt;/b&gt;
"""

# a comment that is not valid is shown again
print(*post(stranger, "/articles/bugs/comments/", name="Bob"))
#> 200 None

# with the article its comments are deleted
print(*post(stranger, "/articles/compilers/comments/", **form))
#> 302 /articles/compilers/
print(*post(grace, "/articles/compilers/delete/"))
#> 302 /
print(Comment.objects.count())
#> 2
# --8<-- [end:focus]

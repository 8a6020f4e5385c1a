# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import csv
import io
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import Permission

from blog.models import Article, User

LIST = "/admin/blog/article/"
EDIT = f"{LIST}1/change/"
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


def state():
    article = Article.objects.get(pk=1)
    comments = article.comments.order_by("pk")
    texts = list(comments.values_list("text", flat=True))
    return article.title, article.published, texts


# --8<-- [start:focus]
ada, linus, nobody = (
    User.objects.create(username=name, is_staff=True)
    for name in ("@ada", "linus", "nobody")
)
rights = {
    ada: ["view_article", "change_article"]
    + ["add_comment", "change_comment"],
    linus: ["view_article"],
}
for user, codenames in rights.items():
    granted = Permission.objects.filter(codename__in=codenames)
    user.user_permissions.set(granted)
article = Article.objects.create(title="=1+1", author=ada)
article.comments.create(text="First")
editor, reader, other = map(client_of, [ada, linus, nobody])

# who gets in
for client in editor, reader, other:
    print(client.get(LIST).status_code)
    #> 200
    #> 200
    #> 403

# the article and its comments are one form
form = {
    "title": "=1+1",
    "comments-TOTAL_FORMS": 2,
    "comments-INITIAL_FORMS": 1,
    "comments-0-id": 1,
    "comments-0-article": 1,
    "comments-0-text": "First, edited",
    "comments-1-article": 1,
    "comments-1-text": "Second",
}
post(reader, EDIT, **form)
print(*state())
#> =1+1 False ['First']
print(post(editor, EDIT, **form).status_code, *state())
#> 302 =1+1 False ['First, edited', 'Second']

# nobody deletes a comment in the form of its article
form |= {"comments-1-id": 2, "comments-0-DELETE": "on"}
form["comments-INITIAL_FORMS"] = 2
print(post(editor, EDIT, **form).status_code, *state())
#> 302 =1+1 False ['First, edited', 'Second']
print("Delete?" in editor.get(EDIT).text)
#> False

# without the token of the form
form["title"] = "From another site"
editor.post(EDIT, form)
print(*state())
#> =1+1 False ['First, edited', 'Second']

# an action on the chosen rows
chosen = {"action": "publish", "_selected_action": [1]}
post(reader, LIST, **chosen)
print(*state())
#> =1+1 False ['First, edited', 'Second']
post(editor, LIST, **chosen)
print(*state())
#> =1+1 True ['First, edited', 'Second']

# whoever may look may export
everything = {"action": "export", "select_across": 1}
response = post(reader, LIST, **chosen | everything)
print(response["Content-Type"])
#> text/csv
for row in csv.reader(io.StringIO(response.text)):
    print(row)
    #> ['Title', 'Author']
    #> ["'=1+1", "'@ada"]
# --8<-- [end:focus]

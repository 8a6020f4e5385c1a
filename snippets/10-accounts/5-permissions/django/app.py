# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import Group, Permission

from blog.models import Article, User

for title in ["Hello", "Tools"]:
    Article.objects.create(title=title)

hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def client_of(user):
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def publish(client, pk):
    token = hidden.search(client.get("/login/").text)[1]
    form = {"csrfmiddlewaretoken": token}
    return client.post(f"/{pk}/publish/", form).status_code


def buttons(client):
    return client.get("/").text.count("<button>")


# --8<-- [start:focus]
ada = User.objects.create_superuser("ada")
grace = User.objects.create_user("grace")
linus = User.objects.create_user("linus")

publishing = Permission.objects.get(codename="publish_article")
editors = Group.objects.create(name="editors")
editors.permissions.add(publishing)
editors.user_set.add(grace)

clients = [client_of(user) for user in (linus, grace, ada)]
clients.insert(0, Client(enforce_csrf_checks=True))  # a stranger
print([buttons(client) for client in clients])
#> [0, 0, 2, 2]
print([publish(client, 1) for client in clients])
#> [302, 403, 302, 302]
print([buttons(client) for client in clients])
#> [0, 0, 1, 1]

# who may publish?
may = User.objects.with_perm("blog.publish_article")
print([user.username for user in may.order_by("username")])
#> ['ada', 'grace']

# out of the group: refused at the next request
client = clients[2]
print(publish(client, 2))
#> 302
editors.user_set.clear()
print(publish(client, 2))
#> 403

# a disabled account has no permission, an admin's neither
ada.is_active = False
ada.save()
print(ada.has_perm("blog.publish_article"))
#> False
# --8<-- [end:focus]

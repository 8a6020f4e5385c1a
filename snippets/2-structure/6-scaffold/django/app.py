# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management import call_command
from django.test import Client

from mysite.wsgi import application

# --8<-- [start:focus]
app = application
call_command("migrate", verbosity=0)

from blog.models import Article

Article.objects.create(title="Tools")
Article.objects.create(title="Hello")
for line in Client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <title>Blog</title>
        #> <p>Hello</p>
        #> <p>Tools</p>

# what startproject and startapp write, under other names
with TemporaryDirectory(dir=".") as folder:
    Path(folder, "newapp").mkdir()
    call_command("startproject", "newsite", folder)
    call_command("startapp", "newapp", f"{folder}/newapp")
    for path in sorted(Path(folder).rglob("*.py")):
        print(path.relative_to(folder).as_posix())
        #> manage.py
        #> newapp/__init__.py
        #> newapp/admin.py
        #> newapp/apps.py
        #> newapp/migrations/__init__.py
        #> newapp/models.py
        #> newapp/tests.py
        #> newapp/views.py
        #> newsite/__init__.py
        #> newsite/asgi.py
        #> newsite/settings.py
        #> newsite/urls.py
        #> newsite/wsgi.py
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from runpy import run_path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.test.utils import get_runner

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

# python manage.py test
runner = get_runner(settings)(verbosity=0)
with redirect_stdout(StringIO()):
    failures = runner.run_tests(["blog"])
print("failures:", failures)
#> failures: 0

# what startproject and startapp write, under other names
with TemporaryDirectory(dir=".") as folder:
    Path(folder, "newapp").mkdir()
    call_command("startproject", "newsite", folder)
    call_command("startapp", "newapp", f"{folder}/newapp")
    print(len(list(Path(folder).rglob("*.py"))), "files")
    #> 13 files
    written = run_path(f"{folder}/newsite/settings.py")

# the settings that were changed by hand since
for name, value in run_path("mysite/settings.py").items():
    old = str(written.get(name)).replace("newsite", "mysite")
    if name.isupper() and str(value) != old:
        print(name)
        #> SECRET_KEY
        #> DEBUG
        #> ALLOWED_HOSTS
        #> INSTALLED_APPS
        #> DATABASES
# --8<-- [end:focus]

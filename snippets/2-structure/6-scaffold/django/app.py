# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management import call_command, get_commands


def written(folder):
    paths = sorted(Path(folder).rglob("*"))
    return [path.as_posix() for path in paths if path.is_file()]


# --8<-- [start:focus]
commands = get_commands()
print("startproject" in commands, "startapp" in commands)
#> True True

with TemporaryDirectory(dir=".") as folder, chdir(folder):
    call_command("startproject", "mysite", ".")
    for file in written("."):
        print(file)
        #> manage.py
        #> mysite/__init__.py
        #> mysite/asgi.py
        #> mysite/settings.py
        #> mysite/urls.py
        #> mysite/wsgi.py

    call_command("startapp", "blog")
    for file in written("blog"):
        print(file)
        #> blog/__init__.py
        #> blog/admin.py
        #> blog/apps.py
        #> blog/migrations/__init__.py
        #> blog/models.py
        #> blog/tests.py
        #> blog/views.py

    settings = Path("mysite", "settings.py").read_text()
    print("in settings.py:", "blog" in settings)
    #> in settings.py: False
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from datetime import timedelta
from decimal import Decimal

import django
from django.core.management import call_command
from django.db import IntegrityError, connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

# --8<-- [start:focus]
hello = Article(title="Hello", fee=Decimal("0.10"))
hello.length = timedelta(minutes=90)
hello.cover = b"\x89PNG"

# before the INSERT, and after
print(hello.views)
#> 0
hello.save()
hello = Article.objects.get(pk=hello.pk)
print(hello.views, hello.featured)
#> 0 False

# read back as what Python has for it
print(hello.fee * 3)
#> 0.30
print(hello.length)
#> 1:30:00
print(hello.cover)
#> b'\x89PNG'
print(hello.key.version)
#> 4

# a row that the models did not write
sql = """INSERT INTO blog_article (title, fee, key, views)
    VALUES ('Tools', 4.5, '', 7)"""
with connection.cursor() as cursor:
    cursor.execute(sql)
tools = Article.objects.filter(title="Tools")
print(tools.values_list("featured", flat=True).get())
#> False

# the default of views is in Python only
sql = """INSERT INTO blog_article (title, fee, key)
    VALUES ('Lines', 4.5, '')"""
try:
    with connection.cursor() as cursor:
        cursor.execute(sql)
except IntegrityError:
    print("views is missing")
    #> views is missing
# --8<-- [end:focus]

# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

titles = ["你好", *(f"Article {n}" for n in range(2, 1001))]
Article.objects.bulk_create(Article(title=t) for t in titles)
client = Client()

with CaptureQueriesContext(connection) as queries:
    # --8<-- [start:focus]
    response = client.get("/articles.csv")
    print(response["Content-Type"], response.streaming)
    #> text/csv; charset=utf-8 True
    print("Content-Length" in response.headers)
    #> False

    # the view has returned; each piece is made when it is read
    chunks = iter(response.streaming_content)
    print(next(chunks), next(chunks), len(queries))
    #> b'\xef\xbb\xbf' b'id,title\r\n' 0
    print(next(chunks).decode().strip(), len(queries))
    #> 1,你好 1
    rest = list(chunks)
    print(len(rest), rest[-1], len(queries))
    #> 999 b'1000,Article 1000\r\n' 1
    # --8<-- [end:focus]

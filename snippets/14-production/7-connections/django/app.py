# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from wsgiref.util import setup_testing_defaults

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection, connections

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
Path(connection.settings_dict["NAME"]).unlink(missing_ok=True)
call_command("migrate", run_syncdb=True, verbosity=0)
connections.close_all()  # as if the process had just begun

from blog.apps import opened

opened.clear()


def ask():
    # the test client keeps connections; a server does not
    environ = {}
    setup_testing_defaults(environ)
    response = app(environ, lambda status, headers: None)
    response.close()
    return response.status_code


# --8<-- [start:focus]
# three requests, one after the other
print([ask() for _ in range(3)], len(opened))
#> [200, 200, 200] 1

# each in a thread of its own
for _ in range(2):
    with ThreadPoolExecutor(1) as executor:
        print(executor.submit(ask).result(), len(opened))
        #> 200 2
        #> 200 3
        executor.submit(connections.close_all)

# three that need the database at the same moment
barrier = Barrier(3)


def hold():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        barrier.wait(10)
    connections.close_all()
    return "answered"


with ThreadPoolExecutor(3) as executor:
    holding = [executor.submit(hold) for _ in range(3)]
    for line in sorted(future.result() for future in holding):
        print(line)
        #> answered
        #> answered
        #> answered
print(len(opened))
#> 6

# nothing kept: one connection for each request
connections.close_all()
opened.clear()
connection.settings_dict["CONN_MAX_AGE"] = 0
print([ask() for _ in range(3)], len(opened))
#> [200, 200, 200] 3
# --8<-- [end:focus]

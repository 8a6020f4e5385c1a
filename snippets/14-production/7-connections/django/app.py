# /// script
# requires-python = ">=3.11"
# dependencies = ["dj-database-url>=3", "django>=5.2"]
# ///
import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import OperationalError, connection, connections

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
(settings.BASE_DIR / "blog.db").unlink(missing_ok=True)
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


def hold(alias):
    try:
        connections[alias].ensure_connection()
    except OperationalError:
        return "no connection was free"
    finally:
        barrier.wait(10)
        connections.close_all()
    return "answered"


def three(alias):
    with ThreadPoolExecutor(3) as executor:
        return sorted(executor.map(hold, [alias] * 3))


for line in three("default"):
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

# on PostgreSQL, a pool of two: the third waits, and fails
pooled = "pooled" in connections
answers = three("pooled" if pooled else "default")
allowed = 2 if pooled else 3
print("as many as allowed:", answers.count("answered") == allowed)
#> as many as allowed: True
# --8<-- [end:focus]

import os

from django.core.wsgi import get_wsgi_application
from django.db import connection

# --8<-- [start:focus]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = get_wsgi_application()
# something asks the database at the start
with connection.cursor() as cursor:
    cursor.execute("SELECT 1")
# --8<-- [end:focus]

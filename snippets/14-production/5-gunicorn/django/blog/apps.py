import os

from django.apps import AppConfig
from django.db.backends.signals import connection_created


# --8<-- [start:focus]
def note_process(connection, **kwargs):
    connection.opened_by = os.getpid()


class BlogConfig(AppConfig):
    name = "blog"

    def ready(self):
        connection_created.connect(note_process)


# --8<-- [end:focus]

from django.apps import AppConfig
from django.db.backends.signals import connection_created

# --8<-- [start:focus]
opened = []


def note(connection, **kwargs):
    opened.append(connection)


class BlogConfig(AppConfig):
    name = "blog"

    def ready(self):
        connection_created.connect(note)


# --8<-- [end:focus]

import sys

from django.core.signals import (
    got_request_exception,
    request_finished,
)
from django.dispatch import receiver

from blog.events import events


# --8<-- [start:focus]
@receiver(got_request_exception)
def report(**signal):
    events.append(f"bug: {sys.exception()}")


@receiver(request_finished)
def end(**signal):
    events.append("end")


# --8<-- [end:focus]

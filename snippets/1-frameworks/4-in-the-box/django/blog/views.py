from datetime import timedelta

from django.core import signing
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.signals import reader_came

WEEK = timedelta(days=7)


# --8<-- [start:focus]
@require_safe
def welcome(request, token):
    try:
        name = signing.loads(token, salt="invite", max_age=WEEK)
    except signing.BadSignature:
        raise Http404 from None
    reader_came.send(sender=welcome, name=name)
    return render(request, "blog/welcome.html", {"name": name})


# --8<-- [end:focus]

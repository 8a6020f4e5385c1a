from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

EMAILS = {"ada": "ada@example.org"}
DRAFTS = {1: {"author": "ada", "title": "Not yet"}}


# --8<-- [start:focus]
def careless(name, password):
    user = User.objects.filter(username=name).first()
    if user is None:
        return "no such user"
    if not user.check_password(password):
        return "wrong password"
    return "welcome"


def careful(name, password):
    # hashes for unknown names as well
    if authenticate(username=name, password=password) is None:
        return "wrong name or password"
    return "welcome"


@require_safe
def draft(request, pk):
    found = DRAFTS.get(pk)
    name = request.session.get("name")
    # 403 would tell that there is one
    if not found or found["author"] != name:
        raise Http404
    return HttpResponse(found["title"])


@require_safe
def remind(request):
    email = EMAILS["ada"]
    return send(email)


def send(email):
    raise RuntimeError("the mail server does not answer")


# --8<-- [end:focus]

from rest_framework.authentication import (
    BaseAuthentication,
    BasicAuthentication,
)
from rest_framework.exceptions import AuthenticationFailed

from blog.models import Key, digest


# --8<-- [start:focus]
class BlogAuthentication(BasicAuthentication):
    www_authenticate_realm = "blog"


class ApiKeyAuthentication(BaseAuthentication):
    def authenticate(self, request):
        sent = request.headers.get("X-API-Key")
        if sent is None:
            return None  # the next class may know who it is
        keys = Key.objects.select_related("user")
        key = keys.filter(digest=digest(sent)).first()
        if key is None or not key.user.is_active:
            raise AuthenticationFailed
        return key.user, key


# --8<-- [end:focus]

import urllib.request as urllib
from hashlib import md5

from django.core.signing import BadSignature, TimestampSigner
from django.utils.crypto import (
    constant_time_compare,
    get_random_string,
)
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed

from blog.models import User

signer = TimestampSigner(salt="digest")


def digest(*parts):
    return md5(":".join(parts).encode()).hexdigest()


# --8<-- [start:focus]
class DigestAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        nonce = signer.sign(get_random_string(16))
        return f'Digest realm="blog", nonce="{nonce}", qop="auth"'

    def authenticate(self, request):
        header = request.headers.get("Authorization", "")
        scheme, _, fields = header.partition(" ")
        if scheme.lower() != "digest":
            return None
        try:
            user = self.verified(request, fields)
        except (
            BadSignature,
            KeyError,
            User.DoesNotExist,
            ValueError,
        ):
            raise AuthenticationFailed from None
        return user, None

    def verified(self, request, fields):
        sent = urllib.parse_keqv_list(
            urllib.parse_http_list(fields)
        )
        signer.unsign(sent["nonce"], max_age=300)
        user = User.objects.get(
            username=sent["username"], is_active=True
        )
        seed = [sent[key] for key in ("nonce", "nc", "cnonce")]
        # the path of this request, whatever the client names
        ha2 = digest(request.method, request.get_full_path())
        expected = digest(user.ha1, *seed, "auth", ha2)
        if not constant_time_compare(expected, sent["response"]):
            raise ValueError("wrong password")
        return user


# --8<-- [end:focus]

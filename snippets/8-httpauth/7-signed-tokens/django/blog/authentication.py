from django.contrib.auth import get_user_model
from django.core import signing
from django.utils.crypto import constant_time_compare
from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed


# --8<-- [start:focus]
def issue(user):
    # of the password; a new one ends all tokens
    fingerprint = user.get_session_auth_hash()
    data = {"id": user.pk, "fingerprint": fingerprint}
    return signing.dumps(data, salt="token")


class SignedTokenAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        try:
            data = signing.loads(key, salt="token", max_age=3600)
            pk, fingerprint = data["id"], data["fingerprint"]
        except (signing.BadSignature, KeyError, TypeError):
            raise AuthenticationFailed from None
        users = get_user_model().objects
        user = users.filter(pk=pk, is_active=True).first()
        if user is None or not constant_time_compare(
            fingerprint, user.get_session_auth_hash()
        ):
            raise AuthenticationFailed
        return user, key


# --8<-- [end:focus]

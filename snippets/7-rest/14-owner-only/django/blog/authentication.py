from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

from blog.models import Token, digest


class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, key):
        tokens = Token.objects.select_related("user")
        token = tokens.filter(digest=digest(key)).first()
        if token is None or not token.user.is_active:
            raise AuthenticationFailed
        return token.user, token

    def authenticate_header(self, request):
        return 'Bearer realm="api"'

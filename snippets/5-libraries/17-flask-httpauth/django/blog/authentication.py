from rest_framework.authentication import TokenAuthentication

from blog.models import ApiToken, digest


# --8<-- [start:focus]
class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"
    model = ApiToken

    def authenticate_credentials(self, key):
        # looks the user up, and refuses a disabled one
        return super().authenticate_credentials(digest(key))


# --8<-- [end:focus]

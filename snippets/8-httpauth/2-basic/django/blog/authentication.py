from rest_framework.authentication import BasicAuthentication


# --8<-- [start:focus]
class BlogAuthentication(BasicAuthentication):
    www_authenticate_realm = "blog"


# --8<-- [end:focus]

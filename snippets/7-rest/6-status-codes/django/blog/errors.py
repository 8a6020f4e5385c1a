from rest_framework.exceptions import APIException


# --8<-- [start:focus]
class Conflict(APIException):
    status_code = 409


# --8<-- [end:focus]

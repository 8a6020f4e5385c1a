from rest_framework.exceptions import APIException


# --8<-- [start:focus]
class TooLarge(APIException):
    status_code = 413


# --8<-- [end:focus]

from rest_framework.exceptions import APIException


class Conflict(APIException):
    status_code = 409


class OtherContent(APIException):
    status_code = 422

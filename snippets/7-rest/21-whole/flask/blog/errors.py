from flask import json
from werkzeug.exceptions import BadRequest


# --8<-- [start:focus]
def http_error(error, **more):  # a bug arrives as a 500
    response = error.get_response()
    problem = {"status": error.code, "title": error.name}
    response.data = json.dumps({**problem, **more})
    response.content_type = "application/problem+json"
    return response


def invalid(error):
    return http_error(BadRequest(), errors=error.messages)


# --8<-- [end:focus]

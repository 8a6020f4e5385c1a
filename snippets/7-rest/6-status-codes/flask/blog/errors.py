from flask import json


def as_json(error):
    response = error.get_response()
    response.data = json.dumps(
        {"code": error.code, "message": error.description}
    )
    response.content_type = "application/json"
    return response

from flask import json


# --8<-- [start:focus]
def as_json(error):
    response = error.get_response()
    response.data = json.dumps({"error": error.name})
    response.content_type = "application/json"
    return response


# --8<-- [end:focus]

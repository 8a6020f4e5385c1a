# --8<-- [start:focus]
def as_json(error):
    body = {"detail": error.message}
    if error.status_code == 422:
        body["fields"] = sorted(error.detail["json"])
    return body, error.status_code, error.headers


# --8<-- [end:focus]

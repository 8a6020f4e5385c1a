from flask import render_template, request


# --8<-- [start:focus]
def http_error(error):
    if request.path.startswith("/api/"):
        return api_error(error)
    if error.code == 404:
        return render_template("404.html"), 404
    return error


def api_error(error):
    body = {"detail": error.name}
    if error.code == 422:  # by the schema that refused it
        messages = error.data["messages"].values()
        body["fields"] = sorted(set().union(*messages))
    headers = error.get_headers()[1:]  # all but the type
    return body, error.code, headers


# --8<-- [end:focus]

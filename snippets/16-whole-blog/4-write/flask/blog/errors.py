from flask import render_template


# --8<-- [start:focus]
def http_error(error):
    if error.code == 404:
        return render_template("404.html"), 404
    return error


# --8<-- [end:focus]

from flask_login import current_user


# --8<-- [start:focus]
def with_user(flask, django):
    """Tell Django who is logged in to Flask."""

    def app(environ, start_response):
        environ.pop("REMOTE_USER", None)
        with flask.request_context(environ):
            if current_user.is_authenticated:
                environ["REMOTE_USER"] = current_user.name
        return django(environ, start_response)

    return app


# --8<-- [end:focus]

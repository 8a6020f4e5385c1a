from blog.tables import db_session


# --8<-- [start:focus]
class SessionMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        try:
            return self.get_response(request)
        finally:
            db_session.remove()


# --8<-- [end:focus]

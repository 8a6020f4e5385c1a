from django.http import HttpResponseForbidden

BANNED = {"mallory"}
STAFF = {"ada"}


# --8<-- [start:focus]
class StampMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers["X-Served-To"] = request.reader
        return response


class ReaderMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        reader = request.headers.get("X-Reader", "guest")
        request.reader = reader
        if reader in BANNED:
            return HttpResponseForbidden("Go away")
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        part = request.resolver_match.app_name
        if part == "staff" and request.reader not in STAFF:
            return HttpResponseForbidden("Staff only")
        return None


# --8<-- [end:focus]

from django.conf import settings
from django.shortcuts import render


# --8<-- [start:focus]
class StaffMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if is_staff(request.resolver_match):
            response["Cache-Control"] = "no-store"
        return response

    def process_view(self, request, view, args, kwargs):
        ours = is_staff(request.resolver_match)
        if not (ours and settings.STAFF_CLOSED):
            return None
        response = render(
            request, "staff/closed.html", status=503
        )
        response["Retry-After"] = "3600"
        return response


def is_staff(match):
    return match is not None and match.app_name == "staff"


# --8<-- [end:focus]

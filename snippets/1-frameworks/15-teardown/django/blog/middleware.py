from django.http import HttpResponse

from blog.events import Busy, events


# --8<-- [start:focus]
class EventsMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        events.append("begin")
        response = self.get_response(request)  # never raises
        events.append(f"answer {response.status_code}")
        return response

    def process_exception(self, request, exception):
        if isinstance(exception, Busy):
            return HttpResponse("busy", status=503)
        return None


# --8<-- [end:focus]

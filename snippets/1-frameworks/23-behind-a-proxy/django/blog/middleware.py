# --8<-- [start:focus]
class ForwardedForMiddleware:
    """Trust one proxy: the last address is what it has seen."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = request.headers.get("X-Forwarded-For", "")
        if address := sent.split(",")[-1].strip():
            request.META["REMOTE_ADDR"] = address
        return self.get_response(request)


# --8<-- [end:focus]

class ThemeMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        dark = request.COOKIES.get("theme") == "dark"
        request.theme = "dark" if dark else "light"
        return self.get_response(request)

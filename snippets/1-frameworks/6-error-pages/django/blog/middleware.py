from django.shortcuts import render

from blog.errors import LastArticle


# --8<-- [start:focus]
class ErrorMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code == 405:
            page = render(request, "405.html")
            response.content = page.content
        return response

    def process_exception(self, request, exception):
        if isinstance(exception, LastArticle):
            return render(request, "last.html", status=404)
        return None  # not ours: 500


# --8<-- [end:focus]

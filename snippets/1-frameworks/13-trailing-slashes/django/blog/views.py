from django.http import HttpResponse
from django.utils.html import format_html
from django.views import View
from django.views.decorators.http import require_safe

from blog.forms import ArticleForm


# --8<-- [start:focus]
class ArticleListView(View):
    def get(self, request):
        return HttpResponse("the list")

    def post(self, request):
        form = ArticleForm(request.POST)
        if not form.is_valid():
            return HttpResponse("no title", status=400)
        title = form.cleaned_data["title"]
        saved = format_html("saved: {}", title)
        return HttpResponse(saved, status=201)


@require_safe
def about(request):
    return HttpResponse("about")


@require_safe
def feed(request):
    return HttpResponse("feed")


# --8<-- [end:focus]

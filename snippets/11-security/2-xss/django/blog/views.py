from django.http import HttpResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
# what a visitor wrote into the fields of his profile
VISITOR = {
    "text": "<script>alert(1)</script>",
    "word": "x onmouseover=alert(1)",
    "link": "JavaScript:alert(1)",
    "name": "');alert(1);('",
    "motto": "${alert(1)}",
}


@require_safe
def careless(request):
    return render(request, "blog/careless.html", VISITOR)


@require_safe
def careful(request):
    return render(request, "blog/careful.html", VISITOR)


@require_safe
def hello(request):
    # no template: nobody escapes but you
    name = request.GET.get("name", "")
    return HttpResponse(format_html("Hello, {}", name))


# --8<-- [end:focus]

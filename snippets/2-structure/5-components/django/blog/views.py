from django.shortcuts import get_object_or_404, render

from .models import Article


# --8<-- [start:focus]
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    context = {"article": article}
    return render(request, "blog/show.html", context)


def about(request):
    return render(request, "about.html")


# --8<-- [end:focus]

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def show(request, pk):
    article = get_object_or_404(Article, pk=pk)
    context = {"article": article}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]

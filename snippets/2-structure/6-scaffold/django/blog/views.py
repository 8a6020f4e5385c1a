from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.models import Article


@require_safe
def index(request):
    articles = Article.objects.order_by("title")
    context = {"articles": articles}
    return render(request, "blog/index.html", context)

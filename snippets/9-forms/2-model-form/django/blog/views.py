from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import ArticleForm
from blog.models import Article


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def create(request):
    if request.method == "POST":
        form = ArticleForm(request.POST)
        if form.is_valid():
            article = form.save()
            return redirect("blog:edit", pk=article.pk)
    else:
        form = ArticleForm()
    context = {"form": form}
    return render(request, "blog/article_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request, pk):
    article = get_object_or_404(Article, pk=pk)
    if request.method == "POST":
        form = ArticleForm(request.POST, instance=article)
        if form.is_valid():
            form.save()
            return redirect("blog:edit", pk=article.pk)
    else:
        form = ArticleForm(instance=article)
    context = {"form": form}
    return render(request, "blog/article_form.html", context)


# --8<-- [end:focus]

from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from blog.forms import ArticleForm


# --8<-- [start:focus]
@require_safe
@login_required
def index(request):
    articles = request.user.articles.order_by("id")
    return render(
        request, "blog/index.html", {"articles": articles}
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add(request):
    form = ArticleForm(request.POST or None)
    if form.is_valid():
        article = form.save(commit=False)
        article.author = request.user
        article.save()
        return redirect("index")
    return render(request, "blog/edit.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request, pk):
    article = get_object_or_404(request.user.articles, pk=pk)
    form = ArticleForm(request.POST or None, instance=article)
    if form.is_valid():
        form.save()
        return redirect("index")
    return render(request, "blog/edit.html", {"form": form})


@require_POST
@login_required
def delete(request, pk):
    article = get_object_or_404(request.user.articles, pk=pk)
    article.delete()
    return redirect("index")


# --8<-- [end:focus]

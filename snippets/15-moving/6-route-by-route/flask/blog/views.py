from django import forms
from django.http import JsonResponse
from django.shortcuts import (
    get_object_or_404,
    redirect,
    render,
)
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.models import Article


class CommentForm(forms.Form):
    text = forms.CharField(max_length=200)


# --8<-- [start:focus]
def visible():
    return Article.objects.filter(live=True)


def listed(request, title, articles):
    return render(
        request,
        "blog/list.html",
        {"title": title, "articles": articles.order_by("id")},
    )


@require_safe
def index(request):
    return listed(request, "Articles", visible())


@require_safe
def tag(request, tag):
    return listed(request, tag, visible().filter(tag=tag))


@require_safe
def search(request):
    word = request.GET.get("q", "")
    articles = visible().filter(title__icontains=word)
    return listed(request, word, articles)


@require_safe
def feed(request):
    articles = visible().order_by("id")
    titles = list(articles.values_list("title", flat=True))
    return JsonResponse({"titles": titles})


# --8<-- [end:focus]
@require_safe
def show(request, id):
    article = get_object_or_404(visible(), id=id)
    return render(request, "blog/show.html", {"article": article})


@require_http_methods(["GET", "HEAD", "POST"])
def comment(request, id):
    article = get_object_or_404(visible(), id=id)
    if request.method == "POST":
        form = CommentForm(request.POST)
        if form.is_valid():
            article.comments.create(**form.cleaned_data)
            return redirect("show", id=id)
    else:
        form = CommentForm()
    return render(
        request,
        "blog/comment.html",
        {"article": article, "form": form},
    )

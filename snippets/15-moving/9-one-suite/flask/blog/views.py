from django import forms
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


class ArticleForm(forms.ModelForm):
    class Meta:
        model = Article
        fields = ["title"]


# --8<-- [start:focus]
@require_safe
def index(request):
    word = request.GET.get("q", "")
    articles = Article.objects.filter(title__icontains=word)
    context = {"articles": articles.order_by("id")}
    return render(request, "blog/index.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def create(request):
    form = ArticleForm(request.POST or None)
    if form.is_valid():
        return redirect("show", id=form.save().id)
    return render(request, "blog/create.html", {"form": form})


@require_safe
def show(request, id):
    article = get_object_or_404(Article, id=id)
    context = {"article": article}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]

from django.contrib.auth.decorators import login_required
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.forms import ArticleForm
from blog.models import Article

require_form_methods = require_http_methods(
    ["GET", "HEAD", "POST"]
)


# --8<-- [start:focus]
@require_safe
def index(request):
    articles = Article.objects.select_related("author")
    return render(
        request, "blog/index.html", {"articles": articles}
    )


@require_safe
def show(request, slug):
    article = get_object_or_404(Article, slug=slug)
    return render(
        request, "blog/article.html", {"article": article}
    )


@require_form_methods
@login_required
def new(request):
    return edit_form(request, Article(author=request.user))


@require_form_methods
@login_required
def edit(request, slug):
    article = get_object_or_404(request.user.articles, slug=slug)
    return edit_form(request, article)


FASTER = "Somebody was faster. Save once more."


def edit_form(request, article):
    if request.method == "POST":
        form = ArticleForm(request.POST, instance=article)
        if form.is_valid():
            try:
                with transaction.atomic():
                    return redirect(form.save())
            except IntegrityError:  # two at once
                form.add_error(None, FASTER)
    else:
        form = ArticleForm(instance=article)
    return render(request, "blog/edit.html", {"form": form})


@require_form_methods
@login_required
def delete(request, slug):
    article = get_object_or_404(request.user.articles, slug=slug)
    if request.method == "POST":
        article.delete()
        return redirect("blog:index")
    return render(
        request, "blog/delete.html", {"article": article}
    )


# --8<-- [end:focus]

from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import InvalidPage, Paginator
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from blog.forms import ArticleForm, CommentForm
from blog.models import Article, Comment

require_form_methods = require_http_methods(
    ["GET", "HEAD", "POST"]
)


# --8<-- [start:focus]
def all_articles():
    articles = Article.objects.select_related("author")
    return articles.prefetch_related("tags")


@require_safe
def index(request):
    articles = all_articles()
    if tag := request.GET.get("tag", ""):
        articles = articles.filter(tags__name=tag)
    if q := request.GET.get("q", ""):
        articles = articles.filter(
            Q(title__icontains=q) | Q(text__icontains=q)
        )
    paginator = Paginator(articles, per_page=3)
    try:
        page = paginator.page(request.GET.get("page", 1))
    except InvalidPage:
        raise Http404 from None
    query = urlencode({"q": q, "tag": tag})
    context = {"page": page, "tag": tag, "q": q, "query": query}
    return render(request, "blog/index.html", context)


@require_safe
def show(request, slug):
    article = get_object_or_404(Article, slug=slug)
    comments = article.comments.all()
    if request.user != article.author:
        comments = comments.filter(approved=True)
    context = {
        "article": article,
        "comments": comments,
        "form": CommentForm(),
    }
    return render(request, "blog/article.html", context)


@require_safe
def cover(request, slug):
    article = get_object_or_404(Article, slug=slug)
    if not article.cover:
        raise Http404
    return FileResponse(article.cover.open())


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
        form = ArticleForm(
            request.POST, request.FILES, instance=article
        )
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


@require_POST
def comment(request, slug):
    article = get_object_or_404(Article, slug=slug)
    form = CommentForm(
        request.POST, instance=Comment(article=article)
    )
    if not form.is_valid():
        context = {"article": article, "form": form}
        return render(request, "blog/comment.html", context)
    form.save()
    messages.success(
        request, "Thank you. Your comment waits for the author."
    )
    return redirect(article)


def comment_or_404(request, pk):
    own = Comment.objects.filter(article__author=request.user)
    return get_object_or_404(own, pk=pk)


@require_POST
@login_required
def approve_comment(request, pk):
    comment = comment_or_404(request, pk)
    comment.approved = True
    comment.save()
    return redirect(comment.article)


@require_POST
@login_required
def delete_comment(request, pk):
    comment = comment_or_404(request, pk)
    comment.delete()
    return redirect(comment.article)


# --8<-- [end:focus]

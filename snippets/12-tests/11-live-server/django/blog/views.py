from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import ArticleForm
from blog.models import Article


@require_http_methods(["GET", "HEAD", "POST"])
def articles(request):
    form = ArticleForm(request.POST or None)
    if form.is_valid():
        article = form.save()
        messages.success(request, f"Saved: {article.title}")
        return redirect("articles")
    context = {"articles": Article.objects.all()}
    return render(request, "blog/articles.html", context)

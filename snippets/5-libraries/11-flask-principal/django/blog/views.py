from django.contrib.auth.decorators import permission_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    may_publish = request.user.has_perm("blog.publish_article")
    context = {
        "articles": Article.objects.all(),
        "may_publish": may_publish,
    }
    return render(request, "blog/index.html", context)


@require_POST
@permission_required("blog.publish_article", raise_exception=True)
def publish(request, article_id):
    article = get_object_or_404(Article, pk=article_id)
    article.published = True
    article.save(update_fields=["published"])
    return redirect("index")


# --8<-- [end:focus]
